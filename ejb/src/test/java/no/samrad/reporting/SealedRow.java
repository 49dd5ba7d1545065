package no.samrad.reporting;

import java.math.BigDecimal;
import no.samrad.release.FigureState;

/** A figure of an area as it was sealed, for tests. */
record SealedRow(
    String code, BigDecimal numerator, BigDecimal denominator, long people, FigureState outside) {

  boolean isShown() {
    return outside == FigureState.SHOWN;
  }

  /** What is not the numerator. */
  long rest() {
    return people - numerator.longValueExact();
  }
}
