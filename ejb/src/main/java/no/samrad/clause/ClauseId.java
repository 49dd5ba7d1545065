package no.samrad.clause;

import java.io.Serializable;

/** Identity of a clause of the library in one edition. */
public record ClauseId(long value) implements Serializable {

  @Override
  public String toString() {
    return "clause/" + value;
  }
}
