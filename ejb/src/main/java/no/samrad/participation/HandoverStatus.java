package no.samrad.participation;

/** What happens when the programme is over. */
public enum HandoverStatus {
  NOT_NEEDED,
  /** Another service has taken over. */
  AGREED,
  /** Needs one that is not found. */
  WANTED,
  DECLINED;

  boolean namesServices() {
    return this == AGREED || this == WANTED;
  }
}
