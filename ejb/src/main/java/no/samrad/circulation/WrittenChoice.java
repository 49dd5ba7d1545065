package no.samrad.circulation;

/** What a seat answers when the council decides in writing. */
public enum WrittenChoice {
  YES,
  NO,
  BLANK,
  /** It is to be dealt with in a meeting. */
  MEETING,
  /** Whoever sits there is partial, and says why. */
  PARTIAL;

  /** A vote, which counts for the quorum. */
  public boolean isVote() {
    return this == YES || this == NO || this == BLANK;
  }
}
