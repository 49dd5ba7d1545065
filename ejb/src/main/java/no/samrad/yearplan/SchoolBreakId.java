package no.samrad.yearplan;

import java.io.Serializable;

/** A time in which schools of an area are closed. */
public record SchoolBreakId(long value) implements Serializable {

  @Override
  public String toString() {
    return "schoolBreak/" + value;
  }
}
