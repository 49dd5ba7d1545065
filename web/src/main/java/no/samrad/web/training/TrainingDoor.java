package no.samrad.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.training.ModuleId;
import no.samrad.training.ModuleRow;
import no.samrad.training.TrainingQueries;
import no.samrad.training.TrainingSheet;
import no.samrad.web.place.PageLanguage;

/** Finds areas, and modules of the training. */
@ApplicationScoped
class TrainingDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject TrainingQueries queries;
  @Inject Clock clock;

  AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, today(), PageLanguage.now()).orElse(slug);
  }

  TrainingSheet sheet(AreaId area, LocalDate day) {
    return queries.team(area, day, PageLanguage.now());
  }

  ModuleRow module(long id) {
    ModuleId wanted = new ModuleId(id);
    return queries.modules(PageLanguage.now()).stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
