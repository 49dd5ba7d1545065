package no.samrad.ballot;

/** What came of a ballot. */
public enum BallotOutcome {
  CARRIED,
  REJECTED
}
