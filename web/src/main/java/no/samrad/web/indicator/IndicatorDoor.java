package no.samrad.web.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Opens an indicator for whoever may change it, everywhere or in an area. */
@ApplicationScoped
class IndicatorDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject IndicatorQueries indicators;
  @Inject AreaAccess access;
  @Inject Clock clock;

  OpenIndicator open(String indicator) {
    return new OpenIndicator(
        indicators.indicator(indicator, LocalDate.now(clock), PageLanguage.now()));
  }

  /** Null for everywhere. */
  AreaId area(String slug) {
    if (slug == null || slug.isEmpty()) {
      access.requireEverywhere(Role.ADMINISTRATOR);
      return null;
    }
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    access.requireAny(area, Role.ADMINISTRATOR);
    return area;
  }

  /** Empty for everywhere. */
  String nameOf(AreaId areaOrNull) {
    return areaOrNull == null
        ? ""
        : directory.nameOf(areaOrNull, LocalDate.now(clock), PageLanguage.now()).orElse("");
  }
}
