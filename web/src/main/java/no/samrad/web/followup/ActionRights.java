package no.samrad.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.followup.ActionRow;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** What a page offers to do with actions. The use cases decide again when it is done. */
@Named("actionRights")
@ApplicationScoped
public class ActionRights {

  private static final String[] MANAGERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  @Inject AreaAccess access;
  @Inject CurrentUser user;

  public boolean mayManage(AreaId area) {
    return access.mayAny(area, MANAGERS);
  }

  void requireManaging(AreaId area) {
    access.requireAny(area, MANAGERS);
  }

  /** Whoever is to do it may say that it is done. */
  public boolean mayDo(ActionRow row) {
    return user.person().equals(row.owner());
  }
}
