package no.samrad.followup;

import no.samrad.shared.BusinessRule;

/** What following up must fulfil. The details of each stand in order. */
public enum FollowupRule implements BusinessRule {
  TASK_MISSING,
  /** Longest length. */
  TASK_TOO_LONG,
  ITEM_MISSING,
  MEETING_NOT_STARTED,
  /** Day of the meeting. */
  DUE_BEFORE_MEETING,
  DUE_UNREADABLE,
  UNIT_NOT_A_MEMBER,
  /** How it was closed, the day it was. */
  ALREADY_CLOSED,
  STILL_OPEN,
  /** Longest length. */
  NOTE_TOO_LONG
}
