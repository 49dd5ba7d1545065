package no.samrad.minutes;

import no.samrad.shared.BusinessRule;

/** What minutes must fulfil. The details of each stand in order. */
public enum MinutesRule implements BusinessRule {
  NOT_ENDED,
  /** Longest length. */
  INTRODUCTION_TOO_LONG,
  DEADLINE_MISSING,
  /** The first day it can be. */
  DEADLINE_PASSED,
  /** The last day it can be. */
  DEADLINE_TOO_FAR,
  NOT_CIRCULATED,
  /** The last day comments were taken. */
  COMMENTS_CLOSED,
  /** The last day comments are taken. */
  DEADLINE_NOT_OVER,
  COMMENT_MISSING,
  /** Longest length. */
  COMMENT_TOO_LONG,
  ANSWER_MISSING,
  /** Longest length. */
  ANSWER_TOO_LONG,
  ITEM_OF_ANOTHER_MEETING,
  NOT_A_LATER_MEETING,
  APPROVED,
  NOT_APPROVED,
  NOTE_MISSING,
  /** Longest length. */
  NOTE_TOO_LONG,
  /** What is kept does not have the hash it had when it was approved. */
  CHANGED_SINCE
}
