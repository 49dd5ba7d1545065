package no.samrad.indicator;

import java.math.BigDecimal;

/** How a figure follows from what was counted. */
public enum Measure {
  /** In percent. */
  SHARE(100),
  MEAN(1),
  /** The denominator only says that there is something to count. */
  COUNT(1);

  private final BigDecimal factor;

  Measure(int factor) {
    this.factor = BigDecimal.valueOf(factor);
  }

  BigDecimal factor() {
    return factor;
  }
}
