package no.samrad.web.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.extract.ExtractQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** To whom the pages of extracts are offered. The use cases decide again. */
@Named("extractRights")
@ApplicationScoped
public class ExtractRights {

  @Inject AreaAccess access;
  @Inject ExtractQueries queries;

  /** Leads or coordinates the team. */
  public boolean mayTakeIn(AreaId area) {
    return access.mayAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER) && queries.mayTakeIn(area);
  }

  public boolean leads(AreaId area) {
    return access.mayAny(area, Role.TEAM_LEADER);
  }

  /** Enters counts for an area at least. */
  public boolean isCounter() {
    var held = access.whereHolding(Role.ADMINISTRATOR, Role.HOST_STAFF);
    return held.unlimited() || !held.areas().isEmpty();
  }
}
