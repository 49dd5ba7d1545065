package no.samrad.rule;

import no.samrad.shared.BusinessRule;

/** What saying that something agrees with its source must fulfil. The details stand in order. */
public enum VerificationRule implements BusinessRule {
  VERIFIER_MISSING,
  /** Longest length. */
  VERIFIER_TOO_LONG,
  /** Today. */
  VERIFIED_AHEAD,
  NOT_VERIFIED
}
