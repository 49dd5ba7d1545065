package no.samrad.web.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.area.AreaChoice;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
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

  void requireRight(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR);
  }

  boolean mayRegulate(AreaId areaOrNull) {
    return areaOrNull != null && access.mayAny(areaOrNull, Role.ADMINISTRATOR);
  }

  /** The areas whose own thresholds the reader may set. Asks nothing for those who have none. */
  List<AreaChoice> regulated(LocalDate day) {
    AreaScope own = access.whereHolding(Role.ADMINISTRATOR);
    return own.equals(AreaScope.of(Set.of()))
        ? List.of()
        : directory.choices(day, PageLanguage.now()).stream()
            .filter(each -> own.covers(each.id()))
            .toList();
  }

  /** Empty for everywhere. */
  String nameOf(AreaId areaOrNull) {
    return areaOrNull == null
        ? ""
        : directory.nameOf(areaOrNull, LocalDate.now(clock), PageLanguage.now()).orElse("");
  }
}
