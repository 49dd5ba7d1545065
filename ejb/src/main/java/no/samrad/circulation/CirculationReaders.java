package no.samrad.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.samrad.circulation.CirculationSheet.Reader;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Who may do what with decisions in writing. */
@ApplicationScoped
class CirculationReaders {

  private static final String[] MANAGERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  @Inject AreaAccess access;
  @Inject CurrentUser user;

  void requireManaging(AreaId area) {
    access.requireAny(area, MANAGERS);
  }

  void requireSitting(AreaId area) {
    if (!sits(area)) {
      throw new AccessDenied(Set.of(Role.COUNCIL_MEMBER), area);
    }
  }

  Reader reader(AreaId area) {
    access.requireReading(area);
    return new Reader(access.mayAny(area, MANAGERS), sits(area));
  }

  private boolean sits(AreaId area) {
    return user.assignments().stream()
        .anyMatch(held -> held.role().equals(Role.COUNCIL_MEMBER) && held.covers(area));
  }
}
