package no.samrad.upload;

/** How far an import has come. */
public enum UploadState {
  /** Being read in the background. */
  CHECKING,
  /** It would change something; somebody has to say yes. */
  READY,
  /** Everything in it is known already. */
  UNCHANGED,
  /** The file or rows of it cannot be used. */
  REFUSED,
  /** Being written in the background. */
  APPLYING,
  DONE,
  /** Somebody said no. */
  DISCARDED,
  /** It stopped through no fault of the file; nothing was written. */
  FAILED;

  /** Something happens in the background. */
  public boolean isWorking() {
    return this == CHECKING || this == APPLYING;
  }
}
