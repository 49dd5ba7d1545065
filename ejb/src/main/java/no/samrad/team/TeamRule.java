package no.samrad.team;

import no.samrad.shared.BusinessRule;

/** What posts of a team must fulfil. The details of each stand in order. */
public enum TeamRule implements BusinessRule {
  FUNCTION_MISSING,
  PROFESSION_MISSING,
  EMPLOYER_MISSING,
  PERSON_MISSING,
  /** Most per cent. */
  PERCENTAGE_OUT_OF_RANGE,
  /** First day of the area. */
  BEFORE_AREA,
  /** First day the area is closed. */
  AREA_CLOSED,
  EMPLOYER_NOT_OF_AREA,
  /** Most nurses, first day on which there would be more. */
  TOO_MANY_NURSES,
  /** First day on which there would be two. */
  SECOND_LEADER,
  /** Per cent of full time the person would have, first day of that. */
  MORE_THAN_FULL_TIME,
  /** First day of the post. */
  HOLDS_ALREADY,
  /** First day, last day of the post. */
  HOLDS_ALREADY_UNTIL,
  /** Somebody else entered the same at the same moment. */
  JUST_ENTERED,
  /** Last day. */
  ALREADY_ENDED,
  /** First day of the post. */
  NOT_WITHIN_POST,
  /** First day, last day of the post. */
  NOT_WITHIN_POST_UNTIL,
  /** Per cent. */
  SAME_PERCENTAGE
}
