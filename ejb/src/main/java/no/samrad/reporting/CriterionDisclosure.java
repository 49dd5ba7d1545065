package no.samrad.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.release.FigureAudience;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureOutlet;
import no.samrad.release.FigureRelease;
import no.samrad.release.FigureState;
import no.samrad.release.FigureTable;
import no.samrad.release.ReleasedFigure;
import no.samrad.release.ReleasedShare;
import no.samrad.release.ReleasedTable;
import no.samrad.shared.Repository;

/**
 * Asks the safe publication how many of those included in a period may be seen to meet each
 * criterion. One may meet several, so that each is a subject of its own; a number shows only where
 * those who do not meet it and all who were judged are shown. How many were included is known from
 * elsewhere, and asked for first.
 */
@Repository
class CriterionDisclosure {

  private static final String ALL = FigureDimension.WHOLE;
  private static final String MEETS = "YES";
  private static final String DOES_NOT = "NO";
  private static final String OTHER_SET = "OTHER";
  private static final String JUDGED = "JUDGED";
  private static final String NOBODY = "NONE";

  @Inject FigureRelease release;
  @Inject ReferralCourses courses;
  @Inject StayDisclosure stays;

  /** Everybody, those of each set where there are several, and each criterion. */
  List<RecordedCount> included(ReportingPeriod period, LocalDate day) {
    List<CriterionCount> criteria = courses.criteria(period);
    Map<String, Long> sets = new LinkedHashMap<>();
    criteria.forEach(each -> sets.put(each.set(), each.judged()));
    List<RecordedCount> counts = new ArrayList<>(totals(period, sets, day));
    long all = sets.values().stream().mapToLong(Long::longValue).sum();
    criteria.forEach(each -> counts.add(criterion(period, each, all, day)));
    FigureState shown = stays.included(period, day);
    return shown == FigureState.SHOWN
        ? counts
        : counts.stream().map(each -> each.hidden(shown)).toList();
  }

  private List<RecordedCount> totals(
      ReportingPeriod period, Map<String, Long> sets, LocalDate day) {
    List<String> members = sets.isEmpty() ? List.of(NOBODY) : List.copyOf(sets.keySet());
    Map<List<String>, Long> cells = new HashMap<>();
    sets.forEach((set, judged) -> cells.put(List.of(set), judged));
    FigureDimension dimension =
        sets.size() > 1
            ? FigureDimension.each("set", members)
            : FigureDimension.whole("set", members);
    released(period, "INCLUDED", day, FigureDimension.whole("set", members), cells);
    ReleasedTable table = released(period, "INCLUDED", day, dimension, cells);
    List<RecordedCount> counts = new ArrayList<>();
    counts.add(total("", table.at(ALL), table));
    if (sets.size() > 1) {
      sets.keySet().forEach(set -> counts.add(total(set, table.at(set), table)));
    }
    return counts;
  }

  private static RecordedCount total(String set, ReleasedFigure figure, ReleasedTable table) {
    return recorded(
        set, PeriodCount.INCLUDED_IN_PERIOD, figure.state(), figure.value(), table.id().value());
  }

  private RecordedCount criterion(
      ReportingPeriod period, CriterionCount count, long all, LocalDate day) {
    boolean alone = count.judged() == all;
    FigureDimension dimension =
        alone
            ? FigureDimension.each("part", List.of(MEETS, DOES_NOT))
            : FigureDimension.each("part", List.of(MEETS, DOES_NOT, OTHER_SET))
                .and(JUDGED, Set.of(MEETS, DOES_NOT));
    Map<List<String>, Long> cells = new HashMap<>();
    cells.put(List.of(MEETS), count.met());
    cells.put(List.of(DOES_NOT), count.judged() - count.met());
    if (!alone) {
      cells.put(List.of(OTHER_SET), all - count.judged());
    }
    String what = count.set() + "_" + count.criterion();
    if (!alone) {
      released(period, what, day, FigureDimension.whole("part", dimension.members()), cells);
    }
    ReleasedTable table = released(period, what, day, dimension, cells);
    ReleasedShare share =
        table.share(table.at(MEETS), table.at(DOES_NOT), table.at(alone ? ALL : JUDGED));
    return recorded(
        count.set(), count.criterion(), share.state(), share.part(), table.id().value());
  }

  private ReleasedTable released(
      ReportingPeriod period,
      String what,
      LocalDate day,
      FigureDimension dimension,
      Map<List<String>, Long> cells) {
    return release.release(
        new FigureTable(
            period.area(), what + "_P" + period.id().value(), day, List.of(dimension), cells),
        FigureAudience.AREA,
        FigureOutlet.SEALED);
  }

  private static RecordedCount recorded(
      String set, String mark, FigureState state, Long value, long release) {
    return new RecordedCount(CountKind.CRITERION, 0, set, mark, state, value, release);
  }
}
