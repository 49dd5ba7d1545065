package no.samrad.wording;

/** How far a text has come. Nothing leads out of the last two. */
public enum WordingStatus {
  /** Is being written. */
  DRAFT,
  /** The parties read it and comment; nobody changes it. */
  REVIEW,
  /** Sent to the parties' councils. */
  SEALED,
  /** Given up. */
  DISCARDED
}
