package no.samrad.circulation;

/** What comes of a decision in writing once it is closed. */
public enum WrittenOutcome {
  /** The answers decide. */
  DECIDED,
  /** It goes on in a meeting. */
  CARRIED
}
