package no.samrad.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.indicator.CountedFigure;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.release.FigureAudience;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureOutlet;
import no.samrad.release.FigureRelease;
import no.samrad.release.FigureState;
import no.samrad.release.FigureTable;
import no.samrad.release.ReleasedFigure;
import no.samrad.release.ReleasedTable;
import no.samrad.shared.Repository;

/**
 * Asks the safe publication which figures of a revision may be seen outside the team. A figure
 * shows only where those behind its numerator, those behind the rest and all of them are shown, and
 * where every other number it is part of shows too ({@link FigureLinks}).
 */
@Repository
class FigureDisclosure {

  private static final String PART = "part";
  private static final String REACHED = "YES";
  private static final String NOT_REACHED = "NO";

  /** Some visits of a family may be here and some there. */
  private static final String BOTH = "BOTH";

  /** Of everybody referred, of whom other numbers are shown too. */
  private static final String REFERRED_EARLY = "HENVIST_U16";

  /** What is so on the last day is about the same people in the next period. */
  private static final String SO_FAR = "FRAFALL_SAMLET";

  /** How many take part on a day: with those who came in between others would know who left. */
  private static final Set<String> TEAM_ONLY = Set.of("BELEGG", "INAKTIVE");

  @Inject FigureRelease release;
  @Inject CountDisclosure counts;
  @Inject FigureLinks links;

  /** The figures as they are kept, each with what becomes of it. */
  List<Recorded> recorded(ReportingPeriod period, List<CountedFigure> figures, LocalDate day) {
    Map<String, CountedFigure> ofArea =
        figures.stream()
            .filter(each -> each.figure().unitOrNull() == null)
            .collect(Collectors.toMap(CountedFigure::code, each -> each));
    Map<String, FigureState> linked = links.of(period, ofArea, day);
    return figures.stream()
        .map(
            each ->
                Recorded.of(
                    each.figure(),
                    each.figure().unitOrNull() == null
                        ? ask(period, each, linked, day)
                        : FigureState.HIDDEN))
        .toList();
  }

  private FigureState ask(
      ReportingPeriod period,
      CountedFigure counted,
      Map<String, FigureState> linked,
      LocalDate day) {
    if (TEAM_ONLY.contains(counted.code())) {
      return FigureState.HIDDEN;
    }
    FigureState state =
        counted.people() == 0 ? FigureState.SHOWN : shown(released(period, counted, day));
    if (counted.people() > 0
        && state == FigureState.SHOWN
        && counted.code().equals(REFERRED_EARLY)) {
      return counts.known(period, counted.figure().tally(), day);
    }
    return state == FigureState.SHOWN
        ? linked.getOrDefault(counted.code(), FigureState.SHOWN)
        : state;
  }

  private ReleasedTable released(ReportingPeriod period, CountedFigure counted, LocalDate day) {
    FigureDimension parts =
        FigureDimension.whole(PART, List.of(REACHED, NOT_REACHED, BOTH))
            .and(REACHED, Set.of(REACHED, BOTH))
            .and(NOT_REACHED, Set.of(NOT_REACHED, BOTH));
    return release.release(
        new FigureTable(
            period.area(), subject(counted.figure(), period), day, List.of(parts), cells(counted)),
        FigureAudience.AREA,
        FigureOutlet.SEALED);
  }

  /** Periods share nobody; what is so on a day is compared with what was so before. */
  private static String subject(Figure figure, ReportingPeriod period) {
    Definition definition = figure.definition();
    String code = "I" + definition.id().value();
    return definition.code().equals(SO_FAR) ? code + "_DAY" : code + "_P" + period.id().value();
  }

  private static Map<List<String>, Long> cells(CountedFigure counted) {
    long both = Math.max(0, counted.part() + counted.rest() - counted.people());
    return Map.of(
        List.of(REACHED),
        counted.part() - both,
        List.of(NOT_REACHED),
        counted.rest() - both,
        List.of(BOTH),
        both);
  }

  private static FigureState shown(ReleasedTable table) {
    return states(List.of(table.at(REACHED), table.at(NOT_REACHED), all(table)));
  }

  private static ReleasedFigure all(ReleasedTable table) {
    return table.at(FigureDimension.WHOLE);
  }

  private static FigureState states(List<ReleasedFigure> figures) {
    return figures.stream()
        .map(ReleasedFigure::state)
        .max(FigureState::compareTo)
        .orElse(FigureState.SHOWN);
  }
}
