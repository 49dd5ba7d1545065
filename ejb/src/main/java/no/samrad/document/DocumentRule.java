package no.samrad.document;

import no.samrad.shared.BusinessRule;

/** What a file must fulfil to be stored. The details of each stand in order. */
public enum DocumentRule implements BusinessRule {
  FILE_MISSING,
  /** The file. */
  FILE_EMPTY,
  /** Largest size in megabytes. */
  FILE_TOO_LARGE,
  /** The file, what its name says, what its bytes are. */
  NOT_WHAT_ITS_NAME_SAYS,
  /** The file. */
  KIND_NOT_ACCEPTED,
  /** The file: .doc, .xls and the like. */
  OLD_OFFICE_FORMAT,
  /** The file. */
  ENCRYPTED,
  /** The file. */
  CARRIES_MACROS,
  /** The file. */
  DAMAGED,
  /** The file, the day it came. */
  SAME_FILE,
  /** The stored bytes are not those that came: the file, the day it came. */
  CHANGED_SINCE_IT_CAME
}
