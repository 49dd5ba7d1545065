package no.samrad.calendar;

import java.io.Serializable;

/**
 * A meeting a file would enter or change.
 *
 * @param before how it stands in the calendar; null for a new one
 */
public record PlannedMeeting(Kind kind, MeetingPlan plan, MeetingPlan before)
    implements Serializable {

  /** What would happen to it. */
  public enum Kind {
    NEW,
    NEW_DEADLINE,
    CANCELLED,
    REINSTATED
  }
}
