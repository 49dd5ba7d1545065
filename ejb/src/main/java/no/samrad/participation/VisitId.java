package no.samrad.participation;

import java.io.Serializable;

/** A visit, planned or registered. */
public record VisitId(long value) implements Serializable {

  @Override
  public String toString() {
    return "visit/" + value;
  }
}
