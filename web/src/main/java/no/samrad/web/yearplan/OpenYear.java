package no.samrad.web.yearplan;

import java.io.Serializable;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.yearplan.YearDateId;
import no.samrad.yearplan.YearPlanDetails;
import no.samrad.yearplan.YearPlanDetails.Draft;
import no.samrad.yearplan.YearPlanDetails.YearEntry;

/**
 * A year of an NFP council on somebody's desk.
 *
 * @param mayPlan whoever reads may plan it
 */
public record OpenYear(String areaName, boolean mayPlan, YearPlanDetails year)
    implements Serializable {

  CouncilId council() {
    return year.council();
  }

  AreaId area() {
    return year.area();
  }

  /** 0 when nothing is planned or proposed. */
  long version() {
    return year.plan() == null ? 0 : year.plan().version();
  }

  Draft requireDraft() {
    if (year.draft() == null) {
      throw new NotFound(year.council());
    }
    return year.draft();
  }

  YearEntry requireDate(long id) {
    YearDateId wanted = new YearDateId(id);
    return year.entries().stream()
        .filter(each -> each.choice() != null && each.choice().date().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }
}
