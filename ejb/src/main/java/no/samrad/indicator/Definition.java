package no.samrad.indicator;

import java.io.Serializable;
import no.samrad.warning.EarlyWarning;
import no.samrad.warning.WarningLimits;

/**
 * What an indicator is on a day in an area.
 *
 * @param phase the phase it is about; empty for all
 * @param ofPeople counts participants or their visits: an estimate, and small numbers are hidden
 *     outside the team
 * @param number which version of the indicator it is
 * @param own the area has its own
 */
public record Definition(
    IndicatorId id,
    String code,
    IndicatorSubject subject,
    Measure measure,
    FigureUnit unit,
    String phase,
    boolean ofPeople,
    IndicatorVersionId version,
    int number,
    boolean own,
    Goal goal,
    IndicatorPeriod period,
    boolean verified,
    IndicatorText text)
    implements Serializable {

  public String name() {
    return text.name();
  }

  /** The same with another goal. */
  Definition measuredBy(Goal other) {
    return new Definition(
        id, code, subject, measure, unit, phase, ofPeople, version, number, own, other, period,
        verified, text);
  }

  /** The figure with what it says. */
  public Judged judge(Tally tally, WarningLimits limits) {
    EarlyWarning warning = isEstimate() && !tally.isEmpty() ? warn(tally, limits) : null;
    return new Judged(verdict(tally, warning), warning);
  }

  /**
   * Of so few that chance has a say: not where everybody counts, or where the goal is everybody.
   */
  private boolean isEstimate() {
    return ofPeople && measure == Measure.SHARE && goal.isKnown() && goal.band().leavesRoom();
  }

  /** Many visits of few families are still of few. */
  private EarlyWarning warn(Tally tally, WarningLimits limits) {
    return EarlyWarning.of(
        tally.numerator(), tally.denominator(), goal.band(), limits.askedOf(tally.people()));
  }

  private Verdict verdict(Tally tally, EarlyWarning warning) {
    if (tally.isEmpty()) {
      return Verdict.NO_BASIS;
    }
    if (!goal.isKnown()) {
      return Verdict.NO_GOAL;
    }
    if (goal.isReachedBy(tally, measure)) {
      return Verdict.OK;
    }
    return warning == null || warning.given() ? Verdict.BELOW : Verdict.WATCH;
  }

  /**
   * A verdict and how likely it is that the goal is missed.
   *
   * @param warning null where chance has no say
   */
  public record Judged(Verdict verdict, EarlyWarning warning) implements Serializable {}
}
