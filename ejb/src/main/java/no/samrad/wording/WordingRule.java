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
  /** Longest length. */
  CLAUSE_TOO_LONG,
  /** Code of the clause. */
  NO_SUCH_CLAUSE,
  NOT_FROM_LIBRARY,
  /** Their codes. */
  UNKNOWN_PLACEHOLDER,
  PLACEHOLDER_NOT_FINISHED,
  /** Code of the placeholder. */
  VALUE_IN_ONE_LANGUAGE,
  /** Longest length. */
  VALUE_TOO_LONG,
  VALUE_HOLDS_A_PLACEHOLDER,
  COMMENT_MISSING,
  NOTE_MISSING,
  /** Longest length. */
  COMMENT_TOO_LONG,
  ALREADY_RESOLVED,
  /** The unit is not party to the agreement. */
  NOT_A_PARTY,
  NOT_A_DRAFT,
  NOT_IN_REVIEW,
  SEALED,
  DISCARDED
}
