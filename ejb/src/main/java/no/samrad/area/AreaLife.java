package no.samrad.area;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** The phases of an area through time, and what they say about when it exists (AR-07). */
record AreaLife(Area area, List<PhaseTerm> phases) {

  /** Moves to the next phase, from a day until further notice. */
  PhaseTerm enter(AreaPhase phase, LocalDate from, String reason) {
    PhaseTerm current = latest();
    current.requireMayBecome(phase, from);
    terms().giveWay(from);
    PhaseTerm next = new PhaseTerm(area, phase, from, reason);
    phases.add(next);
    endWhatRunsOn();
    area.operation().requireOn(Period.startingOn(from));
    return next;
  }

  /** A phase began on another day than one thought. */
  void correct(PhaseTerm term, LocalDate firstDay) {
    if (term.begins(firstDay)) {
      throw new RuleViolation(AreaRule.NOTHING_TO_CORRECT);
    }
    LocalDate wrong = term.firstDay();
    boolean birth = first() == term;
    terms().move(term, firstDay);
    if (birth) {
      area.forms().begin(firstDay);
      area.requireNothingBefore(firstDay);
    }
    endWhatRunsOn();
    area.operation().requireOn(between(wrong, firstDay));
  }

  private void endWhatRunsOn() {
    existence().lastDay().ifPresent(lastDay -> area.end(lastDay));
  }

  private static Period between(LocalDate one, LocalDate other) {
    return one.isBefore(other)
        ? Period.throughLastDay(one, other.minusDays(1))
        : Period.throughLastDay(other, one.minusDays(1));
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

  /**
   * @return all days it exists
   */
  Period requireExistingOn(LocalDate day) {
    Period existence = existence();
    LocalDate born = existence.firstDay().orElseThrow();
    if (day.isBefore(born)) {
      throw new RuleViolation(AreaRule.AREA_DID_NOT_EXIST, born);
    }
    if (existence.endedBefore(day)) {
      throw new RuleViolation(AreaRule.AREA_IS_CLOSED, existence.lastDay().orElseThrow());
    }
    return existence;
  }

  /** From the first phase's first day until it is closed. */
  Period existence() {
    LocalDate born = first().firstDay();
    return phases.stream()
        .filter(each -> each.phase() == AreaPhase.CLOSED)
        .map(each -> each.firstDay().minusDays(1))
        .findFirst()
        .map(last -> Period.throughLastDay(born, last))
        .orElseGet(() -> Period.startingOn(born));
  }

  PhaseTerm first() {
    return terms().after(LocalDate.MIN).orElseThrow();
  }

  PhaseTerm latest() {
    return terms().before(LocalDate.MAX).orElseThrow();
  }

  PhaseTerm require(PhaseTermId wanted) {
    return phases.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  private Succession<PhaseTerm> terms() {
    return new Succession<>(phases);
  }
}
