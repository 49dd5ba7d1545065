package no.samrad.council;

import java.io.Serializable;

/** An NFP council. */
public record CouncilId(long value) implements Serializable {

  /** One that is not kept yet. */
  static final CouncilId NONE = new CouncilId(0);

  @Override
  public String toString() {
    return "council/" + value;
  }
}
