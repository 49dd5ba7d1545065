package no.samrad.member;

import no.samrad.shared.BusinessRule;

/** What must hold when somebody says not to come. The details of each stand in order. */
public enum MemberRule implements BusinessRule {
  NO_SEAT_ON_THE_DAY,
  /** It has begun, is over, or is not held. */
  MEETING_NOT_AHEAD,
  /** Members answer in writing. */
  NOBODY_MEETS,
  NOT_REPORTED,
  /** Longest length. */
  REASON_TOO_LONG
}
