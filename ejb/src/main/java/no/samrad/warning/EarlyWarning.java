package no.samrad.warning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How likely it is that a share lies on the wrong side of its goal, given what was counted: the
 * posterior of Jeffreys' prior, Beta(½, ½), which says nothing beforehand.
 *
 * @param probability from 0 to 1, with four decimals
 * @param given somebody ought to look: it is likely enough, and there are enough of them
 */
public record EarlyWarning(BigDecimal probability, boolean given) implements Serializable {

  private static final double PRIOR = 0.5;
  private static final int DECIMALS = 4;

  /**
   * Asks about so many of so many.
   *
   * @param hits may be more than {@code of} where more was done than expected
   */
  public static EarlyWarning of(
      BigDecimal hits, BigDecimal of, GoalBand goal, WarningLimits limits) {
    double found = Math.min(hits.doubleValue(), of.doubleValue());
    double a = PRIOR + found;
    double b = PRIOR + of.doubleValue() - found;
    double tooLow = goal.lowestShare().map(x -> RegularizedBeta.value(x, a, b)).orElse(0.0);
    double tooHigh = goal.highestShare().map(x -> RegularizedBeta.complement(x, a, b)).orElse(0.0);
    double missed = Math.min(1, tooLow + tooHigh);
    return new EarlyWarning(
        BigDecimal.valueOf(missed).setScale(DECIMALS, RoundingMode.HALF_UP),
        limits.areMetBy(of) && limits.arePassedBy(missed));
  }

  /** As people say it: 82 for 0.8199. Never "certain" and never "impossible". */
  public int percent() {
    int rounded = probability.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    return Math.max(1, Math.min(99, rounded));
  }
}
