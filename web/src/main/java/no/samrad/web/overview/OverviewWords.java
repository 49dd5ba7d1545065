package no.samrad.web.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.indicator.Figure;
import no.samrad.indicator.Measure;
import no.samrad.indicator.Verdict;
import no.samrad.overview.NationalOverview;
import no.samrad.overview.OverviewRow;
import no.samrad.overview.OverviewTotal;
import no.samrad.overview.ReportStanding;
import no.samrad.overview.ReportTime;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;
import no.samrad.web.reporting.ReportingWords;

/** Says the picture of all areas in words. */
@Named
@ApplicationScoped
public class OverviewWords {

  @Inject ReportingWords periods;
  @Inject IndicatorWords figures;
  @Inject Texts texts;
  @Inject Format format;

  /** "2. halvår 2025". */
  public String name(ReportTime time) {
    return periods.nameOf(time.kind(), time.firstDay());
  }

  /** "2. halvår 2025 (4 godkjent)". */
  public String choice(ReportTime time) {
    return texts.get("overview.choice", name(time), time.approved());
  }

  public String lead(NationalOverview overview) {
    return texts.get(
        "overview.leadText", name(overview.time()), overview.approved(), overview.rows().size());
  }

  /** What a column is called. */
  public String column(String code) {
    return texts.get("overview.column." + code);
  }

  OverviewLine line(OverviewRow row) {
    return new OverviewLine(
        row, OverviewWish.COLUMNS.stream().map(code -> cell(code, row)).toList());
  }

  private OverviewCell cell(String code, OverviewRow row) {
    Figure figure = row.figure(code);
    if (figure == null) {
      return OverviewCell.nothing(column(code), row.isHidden(code));
    }
    boolean judged = figure.verdict() != Verdict.NO_GOAL;
    return new OverviewCell(
        column(code),
        false,
        value(figure),
        figures.basis(figure),
        judged ? figures.kind(figure) : "",
        judged ? verdict(figure) : "");
  }

  OverviewCell total(String code, NationalOverview overview) {
    OverviewTotal total = overview.total(code);
    String basis = total.figure() == null ? "" : figures.basis(total.figure());
    return new OverviewCell(column(code), false, value(total.figure()), basis, "", of(total));
  }

  /** "62,5 %"; without its unit where it is people. */
  private String value(Figure figure) {
    if (figure == null || figure.value() == null) {
      return "";
    }
    return figure.definition().measure() == Measure.COUNT
        ? format.number(figure.value(), 0)
        : figures.value(figure);
  }

  /** One word, for there is little room. */
  private String verdict(Figure figure) {
    return texts.get("overview.verdict." + figure.verdict());
  }

  /** The kind of the tag of a standing. */
  public String kind(ReportStanding standing) {
    return switch (standing) {
      case LOCKED, APPROVED -> "ok";
      case SUBMITTED -> "info";
      case LATE, MISSING -> "act";
      case OPEN, OTHER_KIND, NOT_RUNNING -> "idle";
    };
  }

  /** "tall fra 03.02.2026". */
  public String day(OverviewRow row) {
    return row.dataDay() == null ? "" : texts.get("overview.dataDay", row.dataDay());
  }

  /** "9 av 14 områder". */
  String of(OverviewTotal total) {
    return total.figure() == null
        ? texts.get("overview.total.none")
        : texts.get("overview.total.of", total.shown(), total.areas());
  }
}
