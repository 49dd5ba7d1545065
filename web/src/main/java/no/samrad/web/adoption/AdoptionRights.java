package no.samrad.web.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.adoption.BoardParty;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** What the pages offer; the use cases decide. */
@ApplicationScoped
class AdoptionRights {

  @Inject AreaAccess access;
  @Inject CurrentUser user;

  boolean mayRecord(AreaId area, BoardParty party) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF)
        || user.assignments().stream()
            .anyMatch(
                held ->
                    held.role().equals(Role.MUNICIPAL_CONTACT)
                        && held.covers(area)
                        && party.unit() != null
                        && held.onlyUnit().filter(party.unit()::equals).isPresent());
  }

  boolean maySeePrice(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR);
  }
}
