package no.samrad.extract;

import no.samrad.shared.BusinessRule;

/** What an extract as a whole must fulfil. Nothing of the file is repeated. */
public enum ExtractRule implements BusinessRule {
  /** There is no heading that says what it is. */
  KIND_UNKNOWN,
  /** Where the heading stands. */
  HEADING_NOT_FIRST,
  /** Its place, counted from the left. */
  COLUMN_UNKNOWN,
  /** What it is called. */
  COLUMN_TWICE,
  /** What it is called. */
  COLUMN_MISSING,
  TEXT_GARBLED,
  /** It belongs on another page. */
  KIND_ELSEWHERE
}
