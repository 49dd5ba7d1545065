package no.samrad.supervision;

import java.io.Serializable;

/** Identity of days on which somebody was away. */
public record AbsenceId(long value) implements Serializable {

  @Override
  public String toString() {
    return "absence/" + value;
  }
}
