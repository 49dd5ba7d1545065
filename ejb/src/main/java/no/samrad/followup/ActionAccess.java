package no.samrad.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Who may do what with actions, and who reads those of items behind closed doors. */
@ApplicationScoped
class ActionAccess {

  private static final String[] MANAGERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  @Inject AreaAccess access;
  @Inject CurrentUser user;

  void requireReading(AreaId area) {
    access.requireReading(area);
  }

  void requireManaging(AreaId area) {
    access.requireAny(area, MANAGERS);
  }

  boolean mayManage(AreaId area) {
    return access.mayAny(area, MANAGERS);
  }

  /** Whoever was to do it, as long as they may read about the area; and whoever manages. */
  void requireDoing(Action action) {
    if (action.isOf(user.person())) {
      access.requireReading(action.area());
    } else {
      requireManaging(action.area());
    }
  }

  /** Managers, and whoever sits in the council, for whatever unit. */
  boolean mayReadClosed(AreaId area) {
    return mayManage(area)
        || user.assignments().stream()
            .anyMatch(held -> held.role().equals(Role.COUNCIL_MEMBER) && held.covers(area));
  }
}
