package no.samrad.council;

import no.samrad.shared.BusinessRule;

/** What changing the rules of a type of council must fulfil. The details stand in order. */
public enum DutyRule implements BusinessRule {
  FORCE_MISSING,
  /** The day. */
  FORCE_UNCHANGED,
  /** Today. */
  FORCE_BEFORE_TODAY,
  /** A council has one leader, whatever its type. */
  ALWAYS_ONE_LEADER,
  /** In some council two have the function on the same day. */
  HELD_BY_TWO,
  /** How many councils work by rules without a quorum. */
  COUNCILS_WITHOUT_QUORUM,
  /** How many councils work by rules without notice. */
  COUNCILS_WITHOUT_NOTICE
}
