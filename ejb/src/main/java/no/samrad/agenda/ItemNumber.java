package no.samrad.agenda;

import java.io.Serializable;

/** The number of an item in its council and year, as it is written everywhere: PS 7/2026. */
public record ItemNumber(int year, int number) implements Serializable {

  /** Null before the meeting is called. */
  static ItemNumber ifGiven(Number year, Number number) {
    return year == null || number == null
        ? null
        : new ItemNumber(year.intValue(), number.intValue());
  }

  @Override
  public String toString() {
    return "PS " + number + "/" + year;
  }
}
