package no.samrad.council;

import java.io.Serializable;

/** An NFP council. */
public record CouncilId(long value) implements Serializable {

  @Override
  public String toString() {
    return "council/" + value;
  }
}
