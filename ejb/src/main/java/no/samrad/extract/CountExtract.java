package no.samrad.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.norm.Norms;
import no.samrad.participation.CountBook;
import no.samrad.participation.ReportedCount;

/** Finds out what a file of yearly counts would change. */
@ApplicationScoped
class CountExtract {

  @Inject CountAreas areas;
  @Inject CountBook book;
  @Inject Norms norms;
  @Inject Clock clock;

  ExtractPlan plan(ExtractTable table, ExtractRun run, Faults faults) {
    LocalDate today = LocalDate.now(clock);
    CountReader reader =
        new CountReader(
            areas.byName(), areas.heldBy(run.startedBy(), today), book.firstCases(), norms, today);
    Comparison comparison = new Comparison(book.all());
    table.read(
        faults, cells -> reader.read(cells).ifPresent(count -> comparison.add(cells, count)));
    return new ExtractPlan(
        ExtractKind.COUNTS,
        table.rows(),
        comparison.same,
        comparison.changes,
        faults,
        () -> book.keep(comparison.kept));
  }

  /** What the lines bring to what is known. */
  private static final class Comparison {

    private final Map<String, ReportedCount> known;
    private final Map<String, Long> first = new HashMap<>();
    private final List<ReportedCount> kept = new ArrayList<>();
    private final List<ExtractChange> changes = new ArrayList<>();
    private long same;

    Comparison(List<ReportedCount> all) {
      known = all.stream().collect(Collectors.toMap(CountExtract::key, Function.identity()));
    }

    void add(ExtractCells cells, ReportedCount count) {
      Long before = first.putIfAbsent(key(count), cells.line());
      ReportedCount was = known.get(key(count));
      if (before != null) {
        cells.fault(CountColumn.AREA, LineProblem.GIVEN_TWICE, before);
      } else if (count.equals(was)) {
        same++;
      } else {
        kept.add(count);
        changes.add(change(cells, count, was));
      }
    }
  }

  private static ExtractChange change(ExtractCells cells, ReportedCount count, ReportedCount was) {
    return new ExtractChange(
        was == null ? ExtractChangeKind.COUNT_NEW : ExtractChangeKind.COUNT_CHANGED,
        cells.line(),
        cells.text(CountColumn.AREA) + " " + count.day(),
        was == null ? "" : was.numbers(),
        count.numbers());
  }

  private static String key(ReportedCount count) {
    return count.areaNumber() + " " + count.day();
  }
}
