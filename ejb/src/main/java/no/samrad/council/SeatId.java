package no.samrad.council;

import java.io.Serializable;

/** A person's time in a seat of an NFP council. */
public record SeatId(long value) implements Serializable {

  @Override
  public String toString() {
    return "seat/" + value;
  }
}
