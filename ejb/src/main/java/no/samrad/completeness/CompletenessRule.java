package no.samrad.completeness;

import no.samrad.shared.BusinessRule;

/** What a statement about an item must fulfil. The details of each stand in order. */
public enum CompletenessRule implements BusinessRule {
  /** The item. */
  NOTHING_TO_STATE,
  KIND_MISSING,
  STATEMENT_MISSING,
  /** Longest length. */
  STATEMENT_TOO_LONG,
  /** The item. */
  ALREADY_STATED,
  ALREADY_WITHDRAWN
}
