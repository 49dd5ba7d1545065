package no.samrad.profile;

import no.samrad.shared.BusinessRule;

/** What office, contacts and share of an area must fulfil. The details of each stand in order. */
public enum ProfileRule implements BusinessRule {
  /** First day of the area. */
  BEFORE_AREA,
  /** Somebody else entered the same at the same moment. */
  JUST_ENTERED,

  ADDRESS_MISSING,
  /** Longest length. */
  ADDRESS_TOO_LONG,
  /** Most lines. */
  ADDRESS_HAS_TOO_MANY_LINES,
  NOT_A_POSTAL_CODE,
  PLACE_MISSING,
  /** Longest length. */
  PLACE_TOO_LONG,
  /** What was written. */
  NOT_AN_EMAIL_ADDRESS,
  /** What was written. */
  NOT_A_PHONE_NUMBER,

  FUNCTION_MISSING,
  PERSON_MISSING,
  /** A new contact has neither an e-mail address nor a phone number. */
  NOT_REACHABLE,
  /** First day. */
  ALREADY_A_CONTACT,
  /** First day, last day. */
  ALREADY_A_CONTACT_UNTIL,
  /** Last day. */
  ALREADY_ENDED,

  SHARE_MISSING,
  SHARE_OUT_OF_RANGE,
  /** Most decimals. */
  SHARE_TOO_PRECISE,
  SOURCE_MISSING,
  /** Longest length. */
  SOURCE_TOO_LONG
}
