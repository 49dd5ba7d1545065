package no.samrad.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.indicator.CountedFigure;
import no.samrad.release.FigureAudience;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureOutlet;
import no.samrad.release.FigureRelease;
import no.samrad.release.FigureState;
import no.samrad.release.FigureTable;
import no.samrad.release.ReleasedTable;
import no.samrad.shared.Repository;

/**
 * What the figures of a phase tell together. Attrition is of all whose phase ended, dosage of those
 * who completed it; what is left are those who ended otherwise. Families visited in each phase are
 * among those visited at all.
 */
@Repository
class PhaseDisclosure {

  private static final String COMPLETED = "COMPLETED";
  private static final String ATTRITION = "ATTRITION";
  private static final String OTHER = "OTHER";
  private static final String STAYED = "STAYED";
  private static final List<String> SETS =
      List.of("P", "I", "T", "IP", "IT", "PT", "IPT", StayHistories.NO_PHASE);
  private static final List<String> OF_ALL_VISITS = List.of("BESOKSLENGDE", "HJEMMEANDEL");

  @Inject FigureRelease release;
  @Inject StayHistories histories;

  Map<String, FigureState> ask(
      ReportingPeriod period, Map<String, CountedFigure> figures, LocalDate day) {
    Map<String, FigureState> states = new HashMap<>();
    for (PhaseFigures phase : PhaseFigures.values()) {
      CountedFigure all = figures.get(phase.attrition());
      long completed = figures.get(phase.dosage()).people();
      if (all.people() > 0) {
        states.put(phase.dosage(), completed(period, phase, completed, day));
        states.put(phase.attrition(), ended(period, phase, all, completed, day));
      }
    }
    visits(period, figures, day, states);
    return states;
  }

  /** Asked for first, so that the others give way: the few who leave hide attrition anyway. */
  private FigureState completed(
      ReportingPeriod period, PhaseFigures phase, long completed, LocalDate day) {
    FigureDimension end = FigureDimension.whole("end", List.of(COMPLETED));
    Map<List<String>, Long> cells = Map.of(List.of(COMPLETED), completed);
    return released(period, phase.name(), day, end, cells).at(FigureDimension.WHOLE).state();
  }

  private FigureState ended(
      ReportingPeriod period,
      PhaseFigures phase,
      CountedFigure all,
      long completed,
      LocalDate day) {
    FigureDimension end =
        FigureDimension.each("end", List.of(COMPLETED, ATTRITION, OTHER))
            .and(STAYED, Set.of(COMPLETED, OTHER));
    Map<List<String>, Long> cells =
        Map.of(
            List.of(COMPLETED),
            completed,
            List.of(ATTRITION),
            all.part(),
            List.of(OTHER),
            Math.max(0, all.people() - all.part() - completed));
    ReleasedTable table = released(period, phase.name(), day, end, cells);
    return table
        .share(table.at(ATTRITION), table.at(STAYED), table.at(FigureDimension.WHOLE))
        .state();
  }

  /**
   * Of a phase only where all phases show: the visits of one that is hidden are those of all
   * without the others.
   */
  private void visits(
      ReportingPeriod period,
      Map<String, CountedFigure> figures,
      LocalDate day,
      Map<String, FigureState> states) {
    Map<List<String>, Long> cells = histories.visited(period);
    if (cells.isEmpty()) {
      return;
    }
    FigureDimension sets = FigureDimension.whole("phases", SETS);
    FigureState all =
        released(period, "VISITED", day, sets, cells).at(FigureDimension.WHOLE).state();
    OF_ALL_VISITS.forEach(each -> states.put(each, all));
    for (PhaseFigures phase : PhaseFigures.values()) {
      sets = sets.and(phase.name(), with(phase));
    }
    ReleasedTable table = released(period, "VISITED", day, sets, cells);
    FigureState worst =
        Arrays.stream(PhaseFigures.values())
            .map(each -> table.at(each.name()).state())
            .reduce(all, (one, other) -> one.compareTo(other) < 0 ? other : one);
    figures.keySet().stream()
        .filter(code -> Arrays.stream(PhaseFigures.values()).anyMatch(each -> each.isTime(code)))
        .forEach(code -> states.put(code, worst));
  }

  private static Set<String> with(PhaseFigures phase) {
    return SETS.stream()
        .filter(each -> !each.equals(StayHistories.NO_PHASE) && each.contains(phase.letter()))
        .collect(Collectors.toSet());
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
}
