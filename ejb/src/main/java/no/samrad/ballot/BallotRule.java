package no.samrad.ballot;

import no.samrad.shared.BusinessRule;

/** What proposals, ballots and decisions must fulfil. The details of each stand in order. */
public enum BallotRule implements BusinessRule {
  WORDING_MISSING,
  /** Longest length. */
  WORDING_TOO_LONG,
  KIND_MISSING,
  PROPOSER_MISSING,
  /** Name of who is not there. */
  PROPOSER_NOT_HERE,
  /** Name of who is partial. */
  PROPOSER_PARTIAL,
  PROPOSAL_WITHDRAWN,
  VOTED_UPON,
  ANOTHER_BALLOT_IS_OPEN,
  BALLOT_IS_CLOSED,
  BALLOT_IS_OPEN,
  ALL_PARTIAL,
  NOBODY_HERE,
  /** Present, needed. */
  WITHOUT_QUORUM,
  CHOICE_MISSING,
  /** Name of who is not there. */
  VOTER_NOT_HERE,
  /** Name of who is partial. */
  VOTER_PARTIAL,
  /** Name of whose vote somebody else recorded, and how. */
  VOTE_CHANGED_MEANWHILE,
  /** Name of whose vote somebody else took back. */
  VOTE_TAKEN_BACK_MEANWHILE,
  /** How many have not voted, their names. */
  VOTES_MISSING,
  /** Name of who has voted and is not there. */
  VOTE_OF_ABSENT,
  DRAFT_CHANGED_MEANWHILE,
  NOT_VOTED,
  SETTLED_MEANWHILE,
  /** Somebody else recorded the same at the same moment. */
  JUST_RECORDED
}
