package no.samrad.overview;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import no.samrad.indicator.Figure;
import no.samrad.indicator.Tally;
import no.samrad.indicator.Verdict;

/** All areas of a reader side by side for one time. */
public record NationalOverview(ReportTime time, List<OverviewRow> rows) implements Serializable {

  public NationalOverview {
    rows = List.copyOf(rows);
  }

  /** The same of fewer areas. */
  public NationalOverview only(Predicate<OverviewRow> wanted) {
    return new NationalOverview(time, rows.stream().filter(wanted).toList());
  }

  public long approved() {
    return rows.stream().filter(each -> each.standing().isApproved()).count();
  }

  public long count(ReportStanding standing) {
    return rows.stream().filter(each -> each.standing() == standing).count();
  }

  /**
   * Everything that is shown of an indicator together, and nothing else: no hidden figure is in it,
   * so that none follows from it. Without a verdict, for areas may have goals of their own.
   */
  public OverviewTotal total(String code) {
    List<Figure> shown =
        rows.stream().filter(each -> each.isSummedUp(code)).map(each -> each.figure(code)).toList();
    return new OverviewTotal(shown.isEmpty() ? null : sum(shown), shown.size(), rows.size());
  }

  private static Figure sum(List<Figure> shown) {
    BigDecimal numerator =
        shown.stream().map(each -> each.tally().numerator()).reduce(BigDecimal::add).orElseThrow();
    BigDecimal denominator =
        shown.stream()
            .map(each -> each.tally().denominator())
            .reduce(BigDecimal::add)
            .orElseThrow();
    long people = shown.stream().mapToLong(each -> each.tally().people()).sum();
    return new Figure(
        shown.get(0).definition(),
        null,
        new Tally(numerator, denominator, people),
        Verdict.NO_GOAL,
        null,
        "");
  }
}
