package no.samrad.reporting;

import no.samrad.shared.BusinessRule;

/** What reporting must fulfil. The details stand in order. */
public enum ReportingRule implements BusinessRule {
  KIND_MISSING,
  /** The first day that is meant. */
  NOT_A_FIRST_DAY,
  /** Days of another period overlap. */
  PERIOD_EXISTS,
  /** The last day of the period. */
  DUE_BEFORE_END,
  /** The last day of the period. */
  NOT_OVER,
  NOT_OPEN,
  NOT_SUBMITTED,
  NOT_APPROVED,
  ALREADY_OPEN,
  /** How many red figures nobody has explained. */
  EXPLANATION_MISSING,
  /** Whoever submitted it does not approve it. */
  SAME_PERSON,
  CAUSE_MISSING,
  /** Longest length. */
  CAUSE_TOO_LONG,
  ACTION_MISSING,
  /** Longest length. */
  ACTION_TOO_LONG
}
