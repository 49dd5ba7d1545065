package no.samrad.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.samrad.shared.UnitId;
import no.samrad.warning.EarlyWarning;

/**
 * A figure of an area or of one of its units, before anything is hidden: for the team itself.
 *
 * @param unitOrNull null for the area as a whole
 * @param norms the norms it was counted by, each with its version: "REFERRED_EARLY/1=111"
 * @param warning null where chance has no say
 */
public record Figure(
    Definition definition,
    UnitId unitOrNull,
    Tally tally,
    Verdict verdict,
    EarlyWarning warning,
    String norms)
    implements Serializable {

  private static final int DECIMALS = 1;

  public String code() {
    return definition.code();
  }

  public Optional<UnitId> unit() {
    return Optional.ofNullable(unitOrNull);
  }

  /** With one decimal, for people; null without a basis. The verdict never rests on it. */
  public BigDecimal value() {
    if (tally.isEmpty()) {
      return null;
    }
    BigDecimal whole = definition.measure() == Measure.COUNT ? BigDecimal.ONE : tally.denominator();
    return tally
        .numerator()
        .multiply(definition.measure().factor())
        .divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  public boolean isWarned() {
    return warning != null && warning.given();
  }
}
