package no.samrad.signing;

/** What has come of a signature by a day. */
public enum SignatureStatus {
  NOT_ASKED,
  WAITS_FOR_TURN,
  WAITS,
  OVERDUE,
  SIGNED,
  REFUSED
}
