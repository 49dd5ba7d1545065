package no.samrad.meeting;

import no.samrad.shared.BusinessRule;

/** What meetings of an NFP council must fulfil. The details of each stand in order. */
public enum MeetingRule implements BusinessRule {
  FORM_MISSING,
  DAY_MISSING,
  TIME_MISSING,
  ENDS_BEFORE_IT_STARTS,
  /** Longest length. */
  PLACE_TOO_LONG,
  /** Longest length. */
  VIDEO_LINK_TOO_LONG,
  VIDEO_LINK_UNSAFE,
  /** First day of the council. */
  OUTSIDE_COUNCIL,
  /** First day, last day of the council. */
  OUTSIDE_COUNCIL_UNTIL,
  /** Where the meeting stands, where it would have to stand. */
  NOT_AT_THIS_STEP,
  /** Where the meeting stands. */
  NO_LONGER_CHANGED,
  /** Where the meeting stands. */
  NO_LONGER_CANCELLED,
  /** How many items of it are decided. */
  HAS_DECISIONS,
  /** How many items its agenda has. */
  HAS_ITEMS,
  /** Day of the meeting. */
  DAY_IS_OVER,
  AGENDA_EMPTY,
  /** The last day on which the notice would have been in time. */
  LATE_NOTICE_NEEDS_REASON,
  NOTHING_MOVED
}
