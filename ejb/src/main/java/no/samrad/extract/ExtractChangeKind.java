package no.samrad.extract;

/** What an extract would change. */
public enum ExtractChangeKind {
  /** A case Samråd did not know. */
  CASE_NEW,
  /** A case of which more has happened. */
  CASE_FURTHER,
  VISIT_NEW,
  /** A planned visit somebody now says something of. */
  VISIT_REGISTERED,
  COUNT_NEW,
  COUNT_CHANGED
}
