package no.samrad.agreement;

/** How an agreement ends, or a party leaves it. */
public enum EndKind {
  /** A party gives notice, and the agreement ends for all. */
  NOTICE,
  /** All parties agree to end it at once. */
  ALL_AGREE,
  /** Another agreement takes its place. */
  REPLACED,
  /** A party gives notice and leaves; the agreement goes on among the others. */
  WITHDRAWAL;

  boolean endsForAll() {
    return this != WITHDRAWAL;
  }

  /** It takes as many months as were agreed. */
  public boolean takesNotice() {
    return this == NOTICE || this == WITHDRAWAL;
  }
}
