package no.samrad.training;

import no.samrad.shared.BusinessRule;

/** What modules and their registration must fulfil. The details of each stand in order. */
public enum TrainingRule implements BusinessRule {
  STATE_MISSING,
  /** Today. */
  NOT_YET,
  /** The module is not given on that day. */
  MODULE_NOT_GIVEN,
  NAME_MISSING,
  /** Longest length. */
  NAME_TOO_LONG,
  NOBODY_TAKES_IT,
  /** First day of the module. */
  ENDS_BEFORE_IT_BEGINS,
  /** Last day of the module. */
  ALREADY_ENDED
}
