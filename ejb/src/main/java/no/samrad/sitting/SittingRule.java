package no.samrad.sitting;

import no.samrad.shared.BusinessRule;

/** What holds in the room of a meeting. The details of each stand in order. */
public enum SittingRule implements BusinessRule {
  /** The meeting has not begun, or is over. */
  NOT_IN_SESSION,
  /** Nobody comes together. */
  DECIDED_IN_WRITING,
  /** What somebody else has gone on to. */
  GONE_ELSEWHERE,
  /** A ballot is open. */
  BALLOT_IS_OPEN,
  TIME_UNREADABLE,
  /** What the clock says. */
  NOT_YET,
  /** When they came. */
  LEFT_BEFORE_COMING,
  NO_VOTING_SEAT,
  /** Name of the substitute, name of the member. */
  NOT_THEIR_SUBSTITUTE,
  /** Name of the substitute, whose seat they sit in. */
  SUBSTITUTE_SITS_ELSEWHERE,
  /** Who sits there, since when. */
  SEAT_TAKEN,
  /** Name of whose seat nobody sits in. */
  NOT_HERE,
  /** Name of who has left, when. */
  LEFT_ALREADY,
  /** Somebody else recorded these times. */
  TIMES_CHANGED_MEANWHILE,
  /** Name of whose vote counts already. */
  VOTED_IN_OPEN_BALLOT,
  /** Name of who voted. */
  VOTED_AT_ANOTHER_TIME,
  GROUND_MISSING,
  /** Longest length. */
  GROUND_TOO_LONG,
  /** Name of whom it is declared of already. */
  DECLARED_ALREADY,
  /** Name of who has voted in the item. */
  VOTED_IN_THE_ITEM,
  ITEM_IS_SETTLED,
  /** Somebody else recorded the same at the same moment. */
  JUST_RECORDED
}
