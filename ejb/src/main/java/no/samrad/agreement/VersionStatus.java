package no.samrad.agreement;

/** What has become of a version. */
public enum VersionStatus {
  DRAFT,
  REVIEW,
  SENT,
  IN_FORCE,
  SUPERSEDED,
  DISCARDED
}
