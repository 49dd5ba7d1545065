package no.samrad.agreement;

/** What happened to an agreement on its way. */
public enum StepKind {
  CREATED,
  REVIEW_OPENED,
  REVIEW_CLOSED,
  SENT,
  SUPERSEDED,
  DISCARDED,
  VERSION_BEGUN,
  SIGNING_OPENED,
  NOTICE_GIVEN,
  ENDED,
  REPLACED
}
