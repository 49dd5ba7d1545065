package no.samrad.council;

import no.samrad.shared.BusinessRule;

/** What an NFP council and its seats must fulfil. The details of each stand in order. */
public enum CouncilRule implements BusinessRule {
  TYPE_MISSING,
  /** First day of the area. */
  BEFORE_AREA,
  /** First day the area is closed. */
  AREA_CLOSED,
  /** First day of the other. */
  ALREADY_A_COUNCIL,
  /** First day, last day of the other. */
  ALREADY_A_COUNCIL_UNTIL,
  /** Somebody else entered the same at the same moment. */
  JUST_ENTERED,
  /** Longest length. */
  MANDATE_TOO_LONG,
  /** Longest length. */
  DOCUMENT_TOO_LONG,

  /** Last day of the council. */
  COUNCIL_ENDED,
  /** First day of what begins last in the council. */
  BEGINS_LATER,
  /** First day of what begins first in the council. */
  BEGINS_EARLIER,
  /** Last day of what lasts longest in the council. */
  LASTS_LONGER,
  /** Day of a meeting. */
  MEETING_OUTSIDE,

  /** First day of the council. */
  OUTSIDE_COUNCIL,
  /** First day, last day of the council. */
  OUTSIDE_COUNCIL_UNTIL,

  NOTICE_DAYS_MISSING,
  /** Most days. */
  NOTICE_DAYS_OUT_OF_RANGE,
  PAPER_DAYS_MISSING,
  /** Most days. */
  PAPER_DAYS_OUT_OF_RANGE,
  /** Days of notice. */
  PAPERS_AFTER_NOTICE,
  QUORUM_MISSING,
  /** The type demands one. */
  QUORUM_REQUIRED,
  /** The type demands it. */
  NOTICE_REQUIRED,

  FUNCTION_MISSING,
  PERSON_MISSING,
  UNIT_MISSING,
  SECRETARY_HAS_NO_UNIT,
  NO_SEAT_TO_PUT_BACK,
  UNIT_NOT_A_MEMBER,
  /** Function, first day of whoever has it. */
  FUNCTION_TAKEN,
  /** Function, first day, last day of whoever has it. */
  FUNCTION_TAKEN_UNTIL,
  /** Somebody else entered the same function at the same moment. */
  FUNCTION_JUST_TAKEN,
  /** First day of the seat. */
  SITS_ALREADY,
  /** First day, last day of the seat. */
  SITS_ALREADY_UNTIL,
  NOT_A_SUBSTITUTE,
  SUBSTITUTE_FOR_NO_MEMBER,
  SUBSTITUTE_OF_ANOTHER_UNIT,
  SUBSTITUTE_ON_OTHER_DAYS,
  HAS_SUBSTITUTES,
  /** Day of the first meeting in which the seat was used. */
  SEAT_USED,
  /** Last day. */
  ALREADY_ENDED,

  BALANCE_NOT_ASKED,
  BALANCE_MISSING,
  /** Most of each. */
  BALANCE_OUT_OF_RANGE,
  BALANCE_IN_THE_FUTURE
}
