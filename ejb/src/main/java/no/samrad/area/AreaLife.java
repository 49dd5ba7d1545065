package no.samrad.area;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** The phases of an area through time, and what they say about when it exists (AR-07). */
record AreaLife(List<PhaseTerm> phases) {

  /** Moves to the next phase, from a day until further notice. */
  void enter(Area area, AreaPhase phase, LocalDate from, String reason) {
    PhaseTerm current = latest();
    if (!current.phase().mayBecome(phase)) {
      throw new RuleViolation(AreaRule.TRANSITION_NOT_ALLOWED);
    }
    current.endBefore(from);
    phases.add(new PhaseTerm(area, phase, from, reason));
  }

  /** Nothing belongs to an area before it existed or after it was closed. */
  void requireWithin(Period period) {
    Period existence = existence();
    LocalDate born = existence.firstDay().orElseThrow();
    if (period.firstDay().orElseThrow().isBefore(born)) {
      throw new RuleViolation(AreaRule.AREA_DID_NOT_EXIST, born);
    }
    if (period.outlasts(existence)) {
      throw new RuleViolation(AreaRule.ENDS_AFTER_AREA, existence.lastDay().orElseThrow());
    }
  }

  /** From the first phase's first day until it is closed. */
  private Period existence() {
    LocalDate born =
        phases.stream()
            .map(each -> each.period().firstDay().orElseThrow())
            .min(LocalDate::compareTo)
            .orElseThrow();
    return phases.stream()
        .filter(each -> each.phase() == AreaPhase.CLOSED)
        .map(each -> each.period().firstDay().orElseThrow().minusDays(1))
        .findFirst()
        .map(last -> Period.throughLastDay(born, last))
        .orElseGet(() -> Period.startingOn(born));
  }

  private PhaseTerm latest() {
    return phases.stream()
        .filter(each -> each.period().isOpenEnded())
        .findFirst()
        .orElseThrow(() -> new RuleViolation(AreaRule.TRANSITION_NOT_ALLOWED));
  }
}
