package no.samrad.obligation;

import no.samrad.shared.BusinessRule;

/** What obligations and deviations must fulfil. The details of each stand in order. */
public enum ObligationRule implements BusinessRule {
  PARTY_MISSING,
  NOT_A_PARTY,
  SAME_PARTY,
  TITLE_MISSING,
  /** Longest length. */
  TEXT_TOO_LONG,
  RHYTHM_MISSING,
  EVIDENCE_KIND_MISSING,
  ENDS_BEFORE_IT_BEGINS,
  NOT_DUE_THAT_DAY,
  /** The day it was done. */
  ALREADY_DONE,
  DONE_IN_THE_FUTURE,
  DOCUMENT_OR_REASON_MISSING,
  NOTE_OR_REASON_MISSING,
  KIND_MISSING,
  DESCRIPTION_MISSING,
  RESOLUTION_MISSING,
  /** The day it was opened. */
  RESOLVED_BEFORE_IT_OPENED,
  /** The day it was resolved. */
  ALREADY_RESOLVED,
  NOT_RESOLVED
}
