package no.samrad.web.team;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.team.PostId;
import no.samrad.team.PostRow;
import no.samrad.team.TeamDetails;

/** A team on the desk of somebody who may change it. */
public record OpenTeam(AreaId area, String areaName, LocalDate today, TeamDetails team)
    implements Serializable {

  long version() {
    return team.version();
  }

  PostRow requirePost(long id) {
    return team.require(new PostId(id));
  }
}
