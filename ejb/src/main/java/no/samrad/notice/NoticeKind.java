package no.samrad.notice;

/** What a notice is about: a deadline, something that happened, or work that failed. */
public enum NoticeKind {
  EXPIRY(true),
  NOTICE_DAY(true),
  EXIT(true),
  SIGNING_DUE(true),
  PAPER_DEADLINE(true),
  OBLIGATION(true),
  ACTION_DUE(true),
  PERIOD_DUE(true),
  DECISION_NEEDED(false),
  VERSION_OUTDATED(false),
  ALL_ADOPTED(false),
  SIGNATURE_NEEDED(false),
  SIGNATURE_REJECTED(false),
  IN_FORCE(false),
  WITHDRAWAL_RECEIVED(false),
  GATE_CLOSED(false),
  GATE_OPENED(false),
  PERIOD_APPROVED(false),
  PERIOD_LOCKED(false),
  INDICATOR_ALERT(false),
  JOB_FAILED(false);

  private final boolean deadline;

  NoticeKind(boolean deadline) {
    this.deadline = deadline;
  }

  /** It comes nearer and passes. */
  public boolean isDeadline() {
    return deadline;
  }
}
