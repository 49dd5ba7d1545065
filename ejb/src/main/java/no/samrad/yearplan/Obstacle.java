package no.samrad.yearplan;

import java.io.Serializable;

/**
 * What speaks against a day.
 *
 * @param what the holiday as a code, the break as it is called, the councils that meet; else empty
 */
public record Obstacle(Kind kind, String what) implements Serializable {

  /** From what cannot be to what only does not suit. */
  public enum Kind {
    OVER,
    OUTSIDE_COUNCIL,
    OTHER_MEETING,
    HOLIDAY,
    WEEKEND,
    SCHOOL_BREAK,
    COUNCILS_MEET
  }

  static Obstacle of(Kind kind) {
    return new Obstacle(kind, "");
  }

  /** Whatever else there is, no day is proposed that has it. */
  boolean rulesOut() {
    return kind.compareTo(Kind.WEEKEND) <= 0;
  }
}
