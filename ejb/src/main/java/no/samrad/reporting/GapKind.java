package no.samrad.reporting;

/** What should be registered. */
public enum GapKind {
  GESTATION,
  CRITERIA,
  ASSESSMENT,
  NURSE,
  BIRTH,
  VISIT,
  DOMAINS
}
