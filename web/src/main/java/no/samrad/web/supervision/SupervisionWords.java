package no.samrad.web.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.supervision.MonthCoverage;
import no.samrad.supervision.Rhythm;
import no.samrad.supervision.SessionRow;
import no.samrad.supervision.SupervisionReport;
import no.samrad.supervision.Week;
import no.samrad.supervision.WeekCoverage;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts the supervision of a team into words. */
@Named("supervisionWords")
@ApplicationScoped
public class SupervisionWords {

  @Inject Texts texts;
  @Inject Format format;

  /** One sentence: how much was held, and whether somebody lacks something. */
  public String lead(SupervisionReport report) {
    String oneToOne = percent(report.oneToOne());
    int lacking = report.shortOfSessions().size() + report.shortOfVisits().size();
    return lacking == 0 && report.missingMonths() == 0
        ? texts.get("supervision.lead.whole", oneToOne, percent(report.team()))
        : texts.get("supervision.lead.short", oneToOne, percent(report.team()));
  }

  /** With both numbers, or that there was nothing to hold. */
  public String percent(WeekCoverage coverage) {
    return coverage.percent() == null
        ? texts.get("supervision.nothingExpected")
        : texts.get(
            "supervision.percent",
            format.percent(coverage.percent(), 0),
            coverage.held(),
            coverage.expected());
  }

  public String period(SupervisionPeriod period) {
    String year = Integer.toString(period.year());
    return period.quarter() == 0
        ? texts.get("supervision.period.year", year)
        : texts.get("supervision.period.quarter", period.quarter(), year);
  }

  /** Week 36, 38 and 40. */
  public String weeks(List<Week> weeks) {
    return weeks.stream()
        .map(week -> Integer.toString(week.number()))
        .collect(Collectors.joining(", "));
  }

  public String month(YearMonth month) {
    String name = month.getMonth().getDisplayName(TextStyle.FULL, Texts.language());
    return name + " " + month.getYear();
  }

  /** What a cell of the months says. */
  public String cell(MonthCoverage.Cell cell) {
    if (cell.held() > 0) {
      return texts.get("supervision.month.held", cell.held());
    }
    if (cell.missing()) {
      return texts.get("supervision.month.missing");
    }
    return texts.get(cell.over() ? "supervision.month.notExpected" : "supervision.month.open");
  }

  public String kind(MonthCoverage.Cell cell) {
    if (cell.held() > 0) {
      return "ok";
    }
    return cell.missing() ? "watch" : "idle";
  }

  /** What the norm asks for. */
  public String rhythm(Rhythm rhythm) {
    return texts.get(
        "supervision.rhythm",
        rhythm.oneToOne(),
        rhythm.teamMeeting(),
        rhythm.fewestVisits(),
        rhythm.mostVisits());
  }

  /** As a session is told apart in a list. */
  public String session(SessionRow row) {
    String kind = texts.of(row.kind());
    return row.nurse().isEmpty()
        ? texts.get("supervision.session.ofTeam", kind, row.day())
        : texts.get("supervision.session.ofNurse", kind, row.nurse(), row.day());
  }
}
