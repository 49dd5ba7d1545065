package no.samrad.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.samrad.reporting.CountKind;
import no.samrad.reporting.FunnelMark;
import no.samrad.reporting.PeriodCount;
import no.samrad.reporting.PeriodKind;
import no.samrad.reporting.PeriodRow;
import no.samrad.reporting.PeriodState;
import no.samrad.web.faces.Texts;

/** Says periods in words. */
@Named
@ApplicationScoped
public class ReportingWords {

  @Inject Texts texts;

  /** "1. halvår 2025". */
  public String name(PeriodRow row) {
    return nameOf(row.kind(), row.firstDay());
  }

  public String nameOf(PeriodKind kind, LocalDate firstDay) {
    return texts.get(
        "reporting.name." + kind, kind.number(firstDay), Integer.toString(firstDay.getYear()));
  }

  /** "1/25", where there is little room. */
  public String shortName(PeriodKind kind, LocalDate firstDay) {
    String year = Integer.toString(firstDay.getYear());
    return kind == PeriodKind.YEAR ? year : kind.number(firstDay) + "/" + year.substring(2);
  }

  /** What a step, an outcome or a criterion is called. */
  public String counted(PeriodCount count) {
    if (count.kind() != CountKind.CRITERION) {
      return texts.of(FunnelMark.valueOf(count.mark()));
    }
    if (!count.markName().isEmpty()) {
      return count.markName();
    }
    return count.setName().isEmpty()
        ? texts.get("reporting.counts.included")
        : texts.get("reporting.counts.includedOf", count.setName());
  }

  /** The kind of its tag. */
  public String kind(PeriodState state) {
    return switch (state) {
      case OPEN -> "idle";
      case SUBMITTED -> "info";
      case APPROVED, LOCKED -> "ok";
    };
  }
}
