package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Participants are their team's: to everybody else they do not exist. */
@ApplicationScoped
class TeamAccess {

  @Inject AreaAccess access;

  void requireTeam(AreaId area) {
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
  }

  void requireLeader(AreaId area) {
    access.requireAny(area, Role.TEAM_LEADER);
  }

  boolean isLeader(AreaId area) {
    return access.mayAny(area, Role.TEAM_LEADER);
  }
}
