package no.samrad.calendar;

import no.samrad.shared.BusinessRule;

/** What the calendar of a council must fulfil. The details of each stand in order. */
public enum CalendarRule implements BusinessRule {
  BODY_MISSING,
  MEETING_DAY_MISSING,
  DEADLINE_MISSING,
  /** The day of the meeting. */
  DEADLINE_AFTER_MEETING,
  /** Most days. */
  DAYS_BEFORE_OUT_OF_RANGE,
  /** The day. */
  ALREADY_MEETS,
  /** Somebody else entered the same at the same moment. */
  JUST_ENTERED,
  ALREADY_CANCELLED,

  FILE_MISSING,
  FILE_EMPTY,
  /** Largest size in kB. */
  FILE_TOO_LARGE,
  FILE_NO_TEXT,
  FILE_HAS_NO_HEADER,
  FILE_CUT_SHORT,
  FILE_HAS_NO_MEETINGS,
  /** There are rows that cannot be used: nothing is written. */
  FILE_HAS_PROBLEMS
}
