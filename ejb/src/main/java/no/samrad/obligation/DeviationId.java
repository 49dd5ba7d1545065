package no.samrad.obligation;

import java.io.Serializable;

/** Identity of a deviation or dispute. */
public record DeviationId(long value) implements Serializable {

  @Override
  public String toString() {
    return "deviation/" + value;
  }
}
