package no.samrad.yearplan;

import no.samrad.shared.BusinessRule;

/** What the plan of a year must fulfil. The details of each stand in order. */
public enum YearPlanRule implements BusinessRule {
  /** This year. */
  YEAR_OVER,
  /** Last year that can be planned. */
  YEAR_TOO_FAR,
  /** First day of the council. */
  OUTSIDE_COUNCIL,
  /** First day, last day of the council. */
  OUTSIDE_COUNCIL_UNTIL,
  MEETINGS_MISSING,
  /** Most meetings. */
  MEETINGS_OUT_OF_RANGE,
  WEEKDAY_MISSING,
  TIME_MISSING,
  /** What was typed is no time of the day. */
  TIME_UNREADABLE,
  ENDS_BEFORE_IT_STARTS,
  /** Longest length. */
  PLACE_TOO_LONG,
  /** No month of the year has a day that is possible. */
  NO_DAY_LEFT,
  /** How many meetings are planned. */
  PLANNED_ALREADY,
  /** Somebody else made a plan of the same year at the same moment. */
  JUST_PLANNED,

  /** The year of the plan. */
  DAY_OF_ANOTHER_YEAR,
  /** The day. */
  DAY_IS_OVER,
  /** The day. */
  TWO_ON_ONE_DAY,
  /** The day. */
  HOLIDAY_NEEDS_REASON,
  CONFIRMED_ALREADY,

  BREAK_NAME_MISSING,
  /** Longest length. */
  BREAK_NAME_TOO_LONG,
  /** Most days. */
  BREAK_TOO_LONG,
  BREAK_JUST_ENTERED
}
