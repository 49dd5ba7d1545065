package no.samrad.supervision;

import java.io.Serializable;
import java.util.List;

/**
 * How a team was supervised in a period, by the rhythm of the norm.
 *
 * @param nurses those who worked as nurses in it
 * @param visits of those who are nurses on its last day
 */
public record SupervisionReport(
    Rhythm rhythm,
    List<NurseCoverage> nurses,
    WeekCoverage team,
    List<MonthCoverage> months,
    List<VisitCoverage> visits)
    implements Serializable {

  /** One to one, all nurses together. */
  public WeekCoverage oneToOne() {
    return WeekCoverage.sum(nurses.stream().map(NurseCoverage::weeks).toList());
  }

  /** Those who lack sessions, whoever lacks most first. */
  public List<NurseCoverage> shortOfSessions() {
    return nurses.stream()
        .filter(each -> each.weeks().shortfall() > 0)
        .sorted((a, b) -> Integer.compare(b.weeks().shortfall(), a.weeks().shortfall()))
        .toList();
  }

  public List<VisitCoverage> shortOfVisits() {
    return visits.stream()
        .filter(each -> each.shortfall() > 0)
        .sorted((a, b) -> Integer.compare(b.shortfall(), a.shortfall()))
        .toList();
  }

  public long missingMonths() {
    return months.stream()
        .flatMap(each -> each.cells().stream())
        .filter(MonthCoverage.Cell::missing)
        .count();
  }
}
