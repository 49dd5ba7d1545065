package no.samrad.signing;

import no.samrad.shared.BusinessRule;

/** What signing must fulfil. The details of each stand in order. */
public enum SigningRule implements BusinessRule {
  NOTHING_SENT,
  /** The day another version was sent. */
  SUPERSEDED,
  /** How many have adopted, of how many. */
  NOT_ADOPTED_BY_ALL,
  /** The last day of the agreement. */
  AGREEMENT_ENDED,
  ALREADY_OPEN,
  NOT_OPEN,
  DUE_DAY_PASSED,
  TURNS_INCOMPLETE,
  NOTHING_LEFT,
  REMINDED_TODAY,

  NOT_A_PARTY,
  /** The day it signed. */
  ALREADY_SIGNED,
  /** The day it refused. */
  ALREADY_REFUSED,
  /** How many sign before it. */
  BEFORE_ITS_TURN,
  /** The day all had adopted. */
  SIGNED_BEFORE_ADOPTION,
  SIGNED_IN_THE_FUTURE,
  /** The last day to sign. */
  REQUEST_EXPIRED,
  /** The last day of the municipality. */
  UNIT_ENDED,
  METHOD_MISSING,
  SIGNATORY_MISSING,
  /** Longest length. */
  SIGNATORY_TOO_LONG,
  EVIDENCE_MISSING,
  /** Longest length. */
  EVIDENCE_TOO_LONG,

  NOT_SIGNED_YET,
  TITLE_MISSING,
  /** Longest length. */
  TITLE_TOO_LONG,
  VERSION_IS_SEALED
}
