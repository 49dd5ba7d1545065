package no.samrad.hours;

import no.samrad.shared.BusinessRule;

/** What entered working time must fulfil. The details of each stand in order. */
public enum HoursRule implements BusinessRule {
  MEETING_TIME_MISSING,
  PREPARATION_MISSING,
  /** Most hours. */
  MEETING_TIME_OUT_OF_RANGE,
  /** Most hours. */
  PREPARATION_OUT_OF_RANGE,
  MEETING_NOT_CALLED,
  /** Day of the meeting. */
  MEETING_NOT_HELD,
  SEAT_NOT_IN_MEETING
}
