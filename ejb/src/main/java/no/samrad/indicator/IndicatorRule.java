package no.samrad.indicator;

import no.samrad.shared.BusinessRule;

/** What another version of an indicator must fulfil. The details stand in order. */
public enum IndicatorRule implements BusinessRule {
  OPERATOR_MISSING,
  BAND_HAS_TWO_ENDS,
  BAND_RUNS_BACKWARDS,
  /** Most, and how many decimals. */
  THRESHOLD_OUT_OF_RANGE,
  /** It is changed where norms are. */
  THRESHOLD_IS_A_NORM,
  UNCHANGED,
  /** The first day of the version before. */
  BEGINS_TOO_EARLY,
  /** There is a later one. */
  NOT_THE_LATEST,
  SOURCE_MISSING,
  /** Longest length. */
  SOURCE_TOO_LONG,
  /** In a language. */
  EXPLANATION_MISSING,
  /** Longest length. */
  EXPLANATION_TOO_LONG,
  /** The area follows the programme already. */
  NOT_THE_AREAS_OWN,
  JUST_ENTERED
}
