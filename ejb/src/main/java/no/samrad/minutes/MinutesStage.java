package no.samrad.minutes;

/** How far the minutes of a meeting have come. */
public enum MinutesStage {
  /** The meeting is not over. */
  NOT_ENDED,
  DRAFT,
  CIRCULATED,
  APPROVED
}
