package no.samrad.circulation;

import no.samrad.shared.BusinessRule;

/** What decisions in writing must fulfil. The details of each stand in order. */
public enum CirculationRule implements BusinessRule {
  NOT_IN_WRITING,
  NOT_CALLED,
  ALREADY_CLOSED,
  /** Day and time of the deadline. */
  DEADLINE_PASSED,
  CHOICE_MISSING,
  GROUND_MISSING,
  /** Longest length. */
  GROUND_TOO_LONG,
  NOT_YOUR_SEAT,
  /** Name of the substitute. */
  SUBSTITUTE_ANSWERS,
  SUBSTITUTE_MISSING,
  REASON_MISSING,
  /** Longest length. */
  REASON_TOO_LONG,
  /** Name of the member. */
  MEMBER_HAS_ANSWERED,
  /** Name of the member, name of the substitute. */
  ALREADY_SUBSTITUTED,
  /** Name of the member. */
  NOT_THEIR_SUBSTITUTE,
  /** Name of the substitute, name of the other member. */
  SUBSTITUTE_ANSWERS_ELSEWHERE,
  /** Name of the member. */
  NOT_SUBSTITUTED,
  /** Name of the substitute. */
  SUBSTITUTE_HAS_ANSWERED,
  /** How many have not answered, day and time of the deadline. */
  STILL_OPEN,
  OUTCOME_MISSING,
  NOT_ONE_ITEM,
  NOTHING_PROPOSED,
  NOBODY_VOTED,
  /** How many voted, how many must. */
  NO_QUORUM,
  /** How many asked for it. */
  MEETING_WANTED
}
