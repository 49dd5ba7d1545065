package no.samrad.shared;

/** Rules that hold wherever their subject appears. */
public enum SharedRule implements BusinessRule {
  PERIOD_RUNS_BACKWARDS,
  LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER
}
