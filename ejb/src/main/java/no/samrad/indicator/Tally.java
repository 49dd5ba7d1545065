package no.samrad.indicator;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was counted.
 *
 * @param people how many participants stand behind; 0 when it is not about any
 */
public record Tally(BigDecimal numerator, BigDecimal denominator, long people)
    implements Serializable {

  /** Nothing to count. */
  public static final Tally NONE = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, 0);

  public static Tally of(long numerator, long denominator) {
    return new Tally(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), denominator);
  }

  public boolean isEmpty() {
    return denominator.signum() == 0;
  }
}
