package no.samrad.participation;

/** What the team leader found. */
public enum Verdict {
  /** The programme is for her, and she is offered a place. */
  OFFERED,
  /** It is for her, but there is no place yet. */
  WAITING,
  NOT_ELIGIBLE
}
