package no.samrad.indicator;

import java.io.Serializable;

/** Identity of what an indicator is measured against from a day. */
public record IndicatorVersionId(long value) implements Serializable {

  @Override
  public String toString() {
    return "indicatorVersion/" + value;
  }
}
