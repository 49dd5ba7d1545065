package no.samrad.reporting;

import java.io.Serializable;

/** Identity of a reporting period. */
public record PeriodId(long value) implements Serializable {

  @Override
  public String toString() {
    return "period/" + value;
  }
}
