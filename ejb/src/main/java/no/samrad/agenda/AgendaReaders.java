package no.samrad.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Who keeps the agendas of an area, and who reads what is dealt with behind closed doors. */
@ApplicationScoped
public class AgendaReaders {

  @Inject AreaAccess access;
  @Inject CurrentUser user;

  /** Refuses everybody who does not keep the agendas of the area. */
  public void requireManaging(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }

  public boolean manages(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }

  /** A right as a member, for whatever unit. */
  public boolean sitsIn(AreaId area) {
    return user.assignments().stream()
        .anyMatch(held -> held.role().equals(Role.COUNCIL_MEMBER) && held.covers(area));
  }

  public boolean mayReadClosed(AreaId area) {
    return manages(area) || sitsIn(area);
  }
}
