package no.samrad.notice;

import no.samrad.shared.BusinessRule;

/** What the plan of notices must fulfil. The details of each stand in order. */
public enum NoticeRule implements BusinessRule {
  DAYS_MISSING,
  /** What was written. */
  DAYS_MALFORMED,
  /** What was written, and the most there may be. */
  DAYS_OUT_OF_RANGE,
  /** How many there may be. */
  TOO_MANY_DAYS
}
