package no.samrad.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import no.samrad.shared.RuleViolation;
import no.samrad.warning.GoalBand;

/**
 * What a figure is measured against.
 *
 * @param threshold null when none is known; the lower end of a band
 * @param upper the upper end of a band; null otherwise
 */
public record Goal(Operator operator, BigDecimal threshold, BigDecimal upper)
    implements Serializable {

  static final BigDecimal MOST = BigDecimal.valueOf(100_000);
  static final int DECIMALS = 3;

  /** As somebody wants it from a day. */
  public static Goal wanted(Operator operator, BigDecimal threshold, BigDecimal upper) {
    if (operator == null) {
      throw new RuleViolation(IndicatorRule.OPERATOR_MISSING);
    }
    boolean band = operator == Operator.BETWEEN;
    if (band && (threshold == null) != (upper == null)) {
      throw new RuleViolation(IndicatorRule.BAND_HAS_TWO_ENDS);
    }
    requireInRange(threshold);
    requireInRange(band ? upper : null);
    if (band && threshold != null && upper.compareTo(threshold) < 0) {
      throw new RuleViolation(IndicatorRule.BAND_RUNS_BACKWARDS);
    }
    return new Goal(operator, threshold, band ? upper : null);
  }

  private static void requireInRange(BigDecimal value) {
    if (value != null
        && (value.signum() < 0
            || value.compareTo(MOST) > 0
            || value.stripTrailingZeros().scale() > DECIMALS)) {
      throw new RuleViolation(IndicatorRule.THRESHOLD_OUT_OF_RANGE, MOST, DECIMALS);
    }
  }

  public boolean isKnown() {
    return threshold != null || upper != null;
  }

  /** Compares without dividing, so that exactly 60 % is exactly 60 %. The denominator is not 0. */
  boolean isReachedBy(Tally tally, Measure measure) {
    BigDecimal found = tally.numerator().multiply(measure.factor());
    BigDecimal whole = measure == Measure.COUNT ? BigDecimal.ONE : tally.denominator();
    return switch (operator) {
      case ABOVE -> found.compareTo(threshold.multiply(whole)) > 0;
      case AT_LEAST -> found.compareTo(threshold.multiply(whole)) >= 0;
      case AT_MOST -> found.compareTo(threshold.multiply(whole)) <= 0;
      case BETWEEN ->
          (threshold == null || found.compareTo(threshold.multiply(whole)) >= 0)
              && (upper == null || found.compareTo(upper.multiply(whole)) <= 0);
    };
  }

  GoalBand band() {
    return switch (operator) {
      case ABOVE, AT_LEAST -> new GoalBand(threshold, null);
      case AT_MOST -> new GoalBand(null, threshold);
      case BETWEEN -> new GoalBand(threshold, upper);
    };
  }

  /** The same goal, however its numbers are written. */
  boolean isSameAs(Goal other) {
    return operator == other.operator
        && same(threshold, other.threshold)
        && same(upper, other.upper);
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
