package no.samrad.calendar;

import java.io.Serializable;
import no.samrad.shared.NationalIdentityNumber;

/**
 * A row that cannot be used.
 *
 * @param value what is written there; never anything that looks like a national identity number
 */
public record CalendarProblem(int line, Kind kind, String value) implements Serializable {

  private static final int LONGEST = 80;

  /** Why it cannot be used. */
  public enum Kind {
    DAY_MISSING,
    DAY_UNREADABLE,
    DAY_OUTSIDE,
    DEADLINE_UNREADABLE,
    DEADLINE_MISSING,
    DEADLINE_AFTER_MEETING,
    BODY_UNKNOWN,
    OTHER_BODY,
    STATUS_UNKNOWN,
    TWICE,
    RECURS
  }

  public CalendarProblem {
    String shown = NationalIdentityNumber.isIn(value) ? "" : value;
    value = shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
  }
}
