package no.samrad.indicator;

import java.io.Serializable;

/** Identity of an indicator. */
public record IndicatorId(long value) implements Serializable {

  @Override
  public String toString() {
    return "indicator/" + value;
  }
}
