package no.samrad.reporting;

/** What somebody does with a reporting period. */
public enum PeriodStepKind {
  OPENED,
  SUBMITTED,
  APPROVED,
  LOCKED,
  REOPENED
}
