package no.samrad.warning;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How sure an early warning is, and of how many people a share must be.
 *
 * @param percent the probability that must be passed
 * @param fewest with fewer people no warning is given
 * @param people how many there are; null: as many as the share is of
 */
public record WarningLimits(int percent, long fewest, Long people) implements Serializable {

  public WarningLimits(int percent, long fewest) {
    this(percent, fewest, null);
  }

  /** Many visits of few people are still of few. */
  public WarningLimits askedOf(long number) {
    return new WarningLimits(percent, fewest, number);
  }

  boolean areMetBy(BigDecimal of) {
    BigDecimal asked = people == null ? of : BigDecimal.valueOf(people);
    return asked.compareTo(BigDecimal.valueOf(fewest)) >= 0;
  }

  /** A probability in percent is a whole number: the comparison is as exact as the number. */
  boolean arePassedBy(double probability) {
    return probability * 100 > percent;
  }
}
