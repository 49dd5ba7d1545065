package no.samrad.upload;

/** What a file would do to the data as they are now. */
public interface UploadPlan {

  /** How many faults there are. */
  long faulty();

  /** Nothing is to be written. */
  boolean isEmpty();

  /** Two plans that would do the same to the same data have the same. */
  String fingerprint();

  /** Makes the changes, in the transaction the plan was made in. */
  Runnable writing();

  /** Where the upload stands once this has been found out. */
  default UploadState leadsTo() {
    if (faulty() > 0) {
      return UploadState.REFUSED;
    }
    return isEmpty() ? UploadState.UNCHANGED : UploadState.READY;
  }

  /** What was shown. */
  default boolean isThatOf(UploadRun run) {
    return faulty() == 0 && fingerprint().equals(run.fingerprint());
  }
}
