package no.samrad.council;

import java.io.Serializable;

/** A rule as it holds in one type of NFP council. */
public record DutyId(long value) implements Serializable {

  @Override
  public String toString() {
    return "councilDuty/" + value;
  }
}
