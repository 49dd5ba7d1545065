package no.samrad.meeting;

/** Where a meeting of an NFP council stands. Each step follows the one before (RD-04). */
public enum MeetingStep {
  PLANNED,
  CALLED,
  STARTED,
  /** It is over, and its minutes are being written, read and commented on. */
  MINUTES,
  APPROVED,
  /** It is not held; possible until it starts. */
  CANCELLED;

  /** What belongs to it may still be prepared. */
  public boolean isAhead() {
    return this == PLANNED || this == CALLED;
  }

  /** Members know of its agenda. */
  public boolean isCalled() {
    return this != PLANNED && this != CANCELLED;
  }
}
