package no.samrad.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
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

  boolean mayReadClosed(AreaId area) {
    return manages(area) || sitsIn(area);
  }

  /** A right as a member, for whatever unit. */
  private boolean sitsIn(AreaId area) {
    return user.assignments().stream()
        .anyMatch(held -> held.role().equals(Role.COUNCIL_MEMBER) && held.covers(area));
  }
}
