package no.samrad.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Who may do what with the minutes of an area's councils. */
@ApplicationScoped
class MinutesReaders {

  private static final String[] MANAGERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  /** Who reads all of some minutes. */
  static final Set<String> ALL_READERS =
      Set.of(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

  @Inject AreaAccess access;
  @Inject CurrentUser user;

  void requireManaging(AreaId area) {
    access.requireAny(area, MANAGERS);
  }

  void requireCommenting(AreaId area) {
    if (!sits(area) && !access.mayAny(area, MANAGERS)) {
      throw new AccessDenied(ALL_READERS, area);
    }
  }

  /** Everybody with a right in the area reads something; how much, the answer says. */
  MinutesReader reader(AreaId area) {
    access.requireReading(area);
    return new MinutesReader(access.mayAny(area, MANAGERS), sits(area));
  }

  /** For whatever unit. */
  private boolean sits(AreaId area) {
    return user.assignments().stream()
        .anyMatch(held -> held.role().equals(Role.COUNCIL_MEMBER) && held.covers(area));
  }
}
