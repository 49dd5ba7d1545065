package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/**
 * Which actions a page offers. The use cases decide again when one is taken; asking here keeps
 * people from filling in a form they may not send.
 */
@ApplicationScoped
class AreaRights {

  @Inject AreaAccess access;

  boolean mayCreate() {
    return access.whereHolding(Role.ADMINISTRATOR).unlimited();
  }

  void requireCreating() {
    access.requireEverywhere(Role.ADMINISTRATOR);
  }

  /** Membership in two areas at once; the use case asks for the other area as well. */
  boolean mayAllow(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR);
  }

  boolean mayChange(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  void requireChanging(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }
}
