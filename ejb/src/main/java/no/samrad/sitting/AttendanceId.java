package no.samrad.sitting;

import java.io.Serializable;

/** One stay of one person in a meeting. */
public record AttendanceId(long value) implements Serializable {

  @Override
  public String toString() {
    return "attendance/" + value;
  }
}
