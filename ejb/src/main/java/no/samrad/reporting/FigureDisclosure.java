package no.samrad.reporting;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.indicator.Tally;
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
 * Asks the safe publication which figures of a revision may be seen outside the team. A share shows
 * only where those who reach it and those who do not are shown; a figure of visits where the
 * families behind it are.
 */
@Repository
class FigureDisclosure {

  private static final String PART = "part";
  private static final String REACHED = "YES";
  private static final String NOT_REACHED = "NO";

  /** Of everybody referred, of whom other numbers are shown too. */
  private static final String REFERRED_EARLY = "HENVIST_U16";

  /** What is so on the last day is about the same people in the next period. */
  private static final Set<String> OF_THE_DAY = Set.of("INAKTIVE", "FRAFALL_SAMLET", "BELEGG");

  @Inject FigureRelease release;
  @Inject CountDisclosure counts;

  FigureState ask(ReportingPeriod period, Figure figure, LocalDate day) {
    Definition definition = figure.definition();
    if (!definition.ofPeople() || figure.tally().people() == 0) {
      return figure.unitOrNull() == null ? FigureState.SHOWN : FigureState.HIDDEN;
    }
    if (figure.unitOrNull() != null) {
      return FigureState.HIDDEN;
    }
    FigureTable table =
        new FigureTable(
            period.area(),
            subject(definition, period),
            day,
            List.of(FigureDimension.each(PART, List.of(REACHED, NOT_REACHED))),
            cells(figure.tally()));
    FigureState state = shown(release.release(table, FigureAudience.AREA, FigureOutlet.PAGE));
    return state == FigureState.SHOWN && definition.code().equals(REFERRED_EARLY)
        ? counts.known(period, figure.tally(), day)
        : state;
  }

  /** Periods share nobody; what is so on a day is compared with what was so before. */
  private static String subject(Definition definition, ReportingPeriod period) {
    String code = "I" + definition.id().value();
    return OF_THE_DAY.contains(definition.code())
        ? code + "_DAY"
        : code + "_P" + period.id().value();
  }

  /** People who reach it and people who do not, where the figure is of people; or all of them. */
  private static Map<List<String>, Long> cells(Tally tally) {
    boolean ofHeads = tally.denominator().compareTo(BigDecimal.valueOf(tally.people())) == 0;
    long reached = ofHeads ? tally.numerator().longValueExact() : tally.people();
    return Map.of(
        List.of(REACHED), reached, List.of(NOT_REACHED), Math.max(0, tally.people() - reached));
  }

  private static FigureState shown(ReleasedTable table) {
    ReleasedFigure reached = table.at(REACHED);
    ReleasedFigure rest = table.at(NOT_REACHED);
    return table.share(reached, rest, table.at(FigureDimension.WHOLE)).state();
  }
}
