package no.samrad.shared;

/** Rules that hold wherever their subject appears. */
public enum SharedRule implements BusinessRule {
  PERIOD_RUNS_BACKWARDS,
  DAY_MISSING,
  DAY_OUT_OF_RANGE,
  REASON_MISSING,
  REASON_TOO_LONG,
  LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER
}
