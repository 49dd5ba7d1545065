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
