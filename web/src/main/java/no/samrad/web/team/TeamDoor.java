package no.samrad.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.team.TeamChoices;
import no.samrad.team.TeamQueries;
import no.samrad.web.area.AreaRights;
import no.samrad.web.place.PageLanguage;

/** Lets whoever may change it in to the team of an area. */
@ApplicationScoped
class TeamDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject TeamQueries teams;
  @Inject AreaRights rights;
  @Inject Clock clock;

  OpenTeam open(String slug) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    rights.requireChanging(area);
    LocalDate today = LocalDate.now(clock);
    String name = directory.nameOf(area, today, PageLanguage.now()).orElse(slug);
    return new OpenTeam(area, name, today, teams.team(area, today, PageLanguage.now()));
  }

  /** Who can be given a post, and who employs. */
  TeamChoices choices(OpenTeam open) {
    return teams.choices(open.area(), open.today(), PageLanguage.now());
  }
}
