package no.samrad.web.indicator;

import java.io.Serializable;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorDetails;
import no.samrad.indicator.IndicatorVersionId;
import no.samrad.indicator.VersionRow;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/** An indicator on the desk of somebody who may change it. */
record OpenIndicator(IndicatorDetails details) implements Serializable {

  Definition definition() {
    return details.definition();
  }

  VersionRow version(long id) {
    IndicatorVersionId wanted = new IndicatorVersionId(id);
    return details.versions().stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  /**
   * What holds until further notice: the area's own where it has one, otherwise the programme's.
   */
  VersionRow latest(AreaId areaOrNull) {
    return details.versions().stream()
        .filter(each -> each.lastDay() == null)
        .filter(each -> !each.isOwn() || each.areaOrNull().equals(areaOrNull))
        .reduce((one, other) -> other.isOwn() ? other : one)
        .orElseThrow(() -> new NotFound("indicatorVersion"));
  }
}
