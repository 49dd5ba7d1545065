package no.samrad.web.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.council.CouncilDetails;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilQueries;
import no.samrad.council.SeatChoices;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.area.AreaRights;
import no.samrad.web.place.PageLanguage;

/** Lets whoever may change it in to an NFP council of an area. */
@ApplicationScoped
class CouncilDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject CouncilQueries councils;
  @Inject AreaRights rights;
  @Inject Clock clock;

  /** The area, when somebody may give it a council. */
  AreaId openArea(String slug) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    rights.requireChanging(area);
    return area;
  }

  String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, LocalDate.now(clock), PageLanguage.now()).orElse(slug);
  }

  OpenCouncil open(String slug, long council) {
    AreaId area = openArea(slug);
    LocalDate today = LocalDate.now(clock);
    CouncilId id = new CouncilId(council);
    CouncilDetails details = councils.council(id, today, PageLanguage.now());
    if (!details.area().equals(area)) {
      throw new NotFound(id);
    }
    return new OpenCouncil(area, nameOf(area, slug), today, details);
  }

  /** Whom and for what a seat can be given. */
  SeatChoices choices(OpenCouncil open) {
    return councils.choices(open.area(), open.today(), PageLanguage.now());
  }
}
