package no.samrad.upload;

import no.samrad.shared.BusinessRule;

/** What an upload must fulfil, whatever is in the file. */
public enum UploadRule implements BusinessRule {
  /** There is too much waiting to be checked. */
  TOO_MANY_AT_ONCE,
  ANOTHER_IMPORT_RUNNING,
  NOT_WAITING_FOR_CONFIRMATION
}
