package no.samrad.adoption;

import no.samrad.shared.BusinessRule;

/** What a party's decision must fulfil. The details of each stand in order. */
public enum AdoptionRule implements BusinessRule {
  /** The text is still a draft. */
  NOT_SENT,
  /** The number of the version that was sent instead. */
  VERSION_SUPERSEDED,
  NOT_A_PARTY,
  PARTY_DOES_NOT_ADOPT,
  /** Its last day. */
  PARTY_ENDED,
  /** The agreement's last day. */
  AGREEMENT_ENDED,
  /** What was decided, the day. */
  ALREADY_DECIDED,
  /** Somebody else recorded it at the same moment. */
  JUST_RECORDED,

  AGENDA_DAY_MISSING,
  /** The day it was sent. */
  AGENDA_BEFORE_SENT,

  BODY_MISSING,
  OUTCOME_MISSING,
  DECISION_DAY_MISSING,
  /** The day it was sent. */
  DECIDED_BEFORE_SENT,
  /** Today. */
  DECIDED_IN_FUTURE,
  CASE_NUMBER_MISSING,
  /** What was written. */
  CASE_NUMBER_MALFORMED,
  CONDITION_MISSING,
  /** Longest length. */
  CONDITION_TOO_LONG,
  CONDITION_NOT_ASKED_FOR,

  NOT_DECIDED,
  NO_CONDITION,
  /** The day. */
  CONDITION_ALREADY_MET,
  CONDITION_DAY_MISSING,
  /** The day of the decision. */
  MET_BEFORE_DECIDED,
  /** Today. */
  MET_IN_FUTURE,
  HOW_MISSING,
  /** Longest length. */
  HOW_TOO_LONG,

  /** Somebody has signed on the strength of it. */
  SIGNED_ALREADY
}
