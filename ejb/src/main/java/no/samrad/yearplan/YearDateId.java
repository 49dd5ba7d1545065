package no.samrad.yearplan;

import java.io.Serializable;

/** A day a council means to meet on. */
public record YearDateId(long value) implements Serializable {

  @Override
  public String toString() {
    return "yearDate/" + value;
  }
}
