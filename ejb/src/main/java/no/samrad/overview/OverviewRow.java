package no.samrad.overview;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.samrad.indicator.Figure;
import no.samrad.indicator.Verdict;
import no.samrad.reporting.PeriodId;

/**
 * An area among the others.
 *
 * @param host empty when nobody was host
 * @param period null when it has none of that time
 * @param dataDay the day its figures were counted; null while nothing is submitted
 * @param figures those of an approved period that are shown, by code
 * @param hidden codes of those that are not
 */
public record OverviewRow(
    String slug,
    String name,
    String host,
    ReportStanding standing,
    PeriodId period,
    LocalDate dueOn,
    LocalDate dataDay,
    Map<String, Figure> figures,
    Set<String> hidden)
    implements Serializable {

  public OverviewRow {
    figures = Map.copyOf(figures);
    hidden = Set.copyOf(hidden);
  }

  /** Null where it is hidden or there is none. */
  public Figure figure(String code) {
    return figures.get(code);
  }

  public boolean isHidden(String code) {
    return hidden.contains(code);
  }

  /** How many figures that are shown do not reach their goal. */
  public long below() {
    return figures.values().stream().filter(each -> each.verdict() == Verdict.BELOW).count();
  }

  /** How many figures that are shown give an early warning. */
  public long warnings() {
    return figures.values().stream().filter(Figure::isWarned).count();
  }

  boolean isSummedUp(String code) {
    Figure figure = figures.get(code);
    return figure != null && !figure.tally().isEmpty();
  }
}
