package no.samrad.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Which pages and actions about a team are offered. The use cases decide again. */
@ApplicationScoped
public class TeamRights {

  @Inject AreaAccess access;

  /** Reads names: the team itself, and those who employ it. */
  public boolean isNear(AreaId area) {
    return access.mayAny(
        area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER);
  }

  /** Works with participants, and sees how many a nurse has. */
  public boolean isTeam(AreaId area) {
    return access.mayAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
  }

  public boolean isLeader(AreaId area) {
    return access.mayAny(area, Role.TEAM_LEADER);
  }

  /** Leads the team or employs it. */
  public boolean mayLead(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
  }

  /** Gives posts, and with them access. */
  public boolean mayEmploy(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }
}
