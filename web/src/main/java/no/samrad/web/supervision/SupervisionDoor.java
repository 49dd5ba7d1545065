package no.samrad.web.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.supervision.SupervisionQueries;
import no.samrad.supervision.TeamMemberRow;
import no.samrad.web.place.PageLanguage;

/** Lets the team of an area in to what it registers. */
@ApplicationScoped
class SupervisionDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject SupervisionQueries queries;
  @Inject AreaAccess access;
  @Inject Clock clock;

  AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  /** The area, when somebody of its team asks. */
  AreaId ofTeam(String slug) {
    AreaId area = area(slug);
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    return area;
  }

  String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, today(), PageLanguage.now()).orElse(slug);
  }

  List<TeamMemberRow> members(AreaId area) {
    return queries.members(area, today());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
