package no.samrad.wording;

import no.samrad.shared.BusinessRule;

/** Rules of texts. */
public enum WordingRule implements BusinessRule {
  /** Code of the template. */
  NO_SUCH_TEMPLATE,
  TITLE_MISSING,
  /** Longest length. */
  TITLE_TOO_LONG,
  /** How many, and which, each with its clause. */
  HOLES_LEFT,
  NO_CLAUSES,
  NOT_A_DRAFT,
  NOT_IN_REVIEW,
  SEALED,
  DISCARDED
}
