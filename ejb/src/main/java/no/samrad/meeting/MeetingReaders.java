package no.samrad.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.Assignment;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Who keeps the meetings of an area's councils, and who reads what is behind closed doors. */
@ApplicationScoped
public class MeetingReaders {

  @Inject AreaAccess access;
  @Inject CurrentUser user;

  /** Plans, calls and writes up its meetings. */
  public boolean manages(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }

  /** Refuses everybody who does not keep the meetings of the area. */
  public void requireManaging(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }

  /** The areas whose meetings the caller keeps. */
  AreaScope managed() {
    return access.whereHolding(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }

  /** The areas in which {@link #mayReadClosed}. */
  AreaScope closedRead() {
    AreaScope kept = managed();
    List<Assignment> sitting =
        user.assignments().stream()
            .filter(held -> held.role().equals(Role.COUNCIL_MEMBER))
            .toList();
    if (kept.unlimited() || sitting.stream().anyMatch(Assignment::coversEveryArea)) {
      return AreaScope.everywhere();
    }
    Stream<AreaId> seats = sitting.stream().map(Assignment::area);
    return AreaScope.of(
        Stream.concat(kept.areas().stream(), seats).collect(Collectors.toUnmodifiableSet()));
  }

  boolean mayReadClosed(AreaId area) {
    return manages(area) || sitsIn(area);
  }

  /** A right as a member, for whatever unit. */
  private boolean sitsIn(AreaId area) {
    return user.assignments().stream()
        .anyMatch(held -> held.role().equals(Role.COUNCIL_MEMBER) && held.covers(area));
  }
}
