package no.samrad.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Finds the area in the address of a page about its gate. */
@ApplicationScoped
class GateDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject Clock clock;

  AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, today(), PageLanguage.now()).orElse(slug);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
