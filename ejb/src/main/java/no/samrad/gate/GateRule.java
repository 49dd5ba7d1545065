package no.samrad.gate;

import no.samrad.shared.BusinessRule;

/** What the gate and what it keeps must fulfil. The details of each stand in order. */
public enum GateRule implements BusinessRule {
  /** Every cause, the day. */
  CLOSED,
  STATUS_MISSING,
  /** It rests on a document. */
  REFERENCE_MISSING,
  /** Longest length. */
  REFERENCE_TOO_LONG,
  /** First day of another of the kind. */
  ALREADY_FROM_THAT_DAY,
  /** Only what is cleared is so until a day. */
  LAST_DAY_WITHOUT_CLEARANCE,
  /** Somebody else entered the same at the same moment. */
  JUST_ENTERED
}
