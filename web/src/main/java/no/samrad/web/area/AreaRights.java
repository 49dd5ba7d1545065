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
public class AreaRights {

  @Inject AreaAccess access;

  public boolean mayCreate() {
    return access.whereHolding(Role.ADMINISTRATOR).unlimited();
  }

  public void requireCreating() {
    access.requireEverywhere(Role.ADMINISTRATOR);
  }

  /** Membership in two areas at once; the use case asks for the other area as well. */
  public boolean mayAllow(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR);
  }

  public boolean mayChange(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  public void requireChanging(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }
}
