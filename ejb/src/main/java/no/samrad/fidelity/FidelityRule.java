package no.samrad.fidelity;

import no.samrad.shared.BusinessRule;

/** What an assessment must fulfil. The details stand in order. */
public enum FidelityRule implements BusinessRule {
  STATUS_MISSING,
  EVIDENCE_MISSING,
  /** Longest length. */
  EVIDENCE_TOO_LONG,
  /** Today. */
  ASSESSED_AHEAD,
  /** The day of the one before. */
  BEFORE_THE_LAST,
  JUST_ASSESSED
}
