package no.samrad.intake;

import no.samrad.shared.BusinessRule;

/** What a file and its import must fulfil. The details of each stand in order. */
public enum ImportRule implements BusinessRule {
  FILE_MISSING,
  FILE_EMPTY,
  /** Largest size in megabytes. */
  FILE_TOO_LARGE,
  /** What it is instead: XLSX, PDF … */
  NOT_A_CSV_FILE,
  ENCODING_UNREADABLE,
  /** A piece of text that came through garbled. */
  TEXT_GARBLED,
  /** The first line. */
  SEPARATOR_UNKNOWN,
  /** The column that is missing, the columns found. */
  COLUMN_MISSING,
  /** The column. */
  COLUMN_UNKNOWN,
  /** The first line. */
  KIND_UNKNOWN,
  /** The line where reading stopped. */
  QUOTES_UNBALANCED,
  NO_ROWS,
  /** A list of numbers without dates, and nobody said which day it holds on. */
  LIST_WITHOUT_DAY,
  /** The first day the register knows. */
  BEFORE_THE_REGISTER
}
