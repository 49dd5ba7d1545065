package no.samrad.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/**
 * Extracts are taken in by whoever leads or coordinates the team; counts by host and
 * administrators.
 */
@ApplicationScoped
class ExtractAccess {

  @Inject AreaAccess access;
  @Inject CourseListing listing;
  @Inject CurrentUser user;
  @Inject Clock clock;

  void requireTeam(AreaId area) {
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    if (!mayTakeIn(area)) {
      access.requireAny(area, Role.TEAM_LEADER);
    }
  }

  /** Leads or coordinates the team of the area. */
  boolean mayTakeIn(AreaId area) {
    return access.mayAny(area, Role.TEAM_LEADER)
        || (access.mayAny(area, Role.TEAM_MEMBER)
            && listing.coordinates(area, user.person(), LocalDate.now(clock)));
  }

  /** Of an extract its team; of counts administrators of all areas, and whoever sent them. */
  void requireOf(ExtractRun run) {
    if (run.area() != null) {
      requireTeam(run.area());
    } else if (!seesAllCounts() && !run.startedBy().equals(user.person())) {
      throw new NotFound(run.id());
    }
  }

  boolean seesAllCounts() {
    return access.whereHolding(Role.ADMINISTRATOR).unlimited();
  }
}
