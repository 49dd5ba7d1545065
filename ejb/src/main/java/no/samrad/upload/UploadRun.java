package no.samrad.upload;

/** What the steps look at of an upload. */
public interface UploadRun {

  UploadId id();

  UploadState state();

  String sha256();

  /** Of the plan that was shown. */
  String fingerprint();
}
