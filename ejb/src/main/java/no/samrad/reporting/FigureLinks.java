package no.samrad.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import no.samrad.indicator.CountedFigure;
import no.samrad.release.FigureState;
import no.samrad.shared.Repository;

/**
 * Says which figures of a revision must not be seen because of others they add up with: who came
 * and who left over the years, the ends of a phase, and the families visited in each phase.
 */
@Repository
class FigureLinks {

  private static final BinaryOperator<FigureState> WORSE =
      BinaryOperator.maxBy(Comparator.naturalOrder());

  @Inject StayDisclosure stays;
  @Inject PhaseDisclosure phases;

  /** By the code of the indicator; nothing where there is no such figure. */
  Map<String, FigureState> of(
      ReportingPeriod period, Map<String, CountedFigure> figures, LocalDate day) {
    Map<String, FigureState> all = new HashMap<>(stays.ask(period, figures, day));
    phases.ask(period, figures, day).forEach((code, state) -> all.merge(code, state, WORSE));
    return all;
  }
}
