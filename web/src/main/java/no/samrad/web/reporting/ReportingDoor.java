package no.samrad.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.reporting.PeriodDetails;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.ReportingQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Opens an area and its periods by their addresses. */
@ApplicationScoped
public class ReportingDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject ReportingQueries reporting;
  @Inject Clock clock;

  public AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  public String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, LocalDate.now(clock), PageLanguage.now()).orElse(slug);
  }

  PeriodDetails period(String slug, long period) {
    PeriodId id = new PeriodId(period);
    PeriodDetails details = reporting.period(id, LocalDate.now(clock), PageLanguage.now());
    if (!details.area().equals(area(slug))) {
      throw new NotFound(id);
    }
    return details;
  }
}
