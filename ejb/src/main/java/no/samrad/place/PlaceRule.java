package no.samrad.place;

import no.samrad.shared.BusinessRule;

/** What a question about places must fulfil. */
public enum PlaceRule implements BusinessRule {
  /** Details: what was typed. */
  NOT_A_UNIT_CODE,
  /** Details: what was typed, the code with its zero. */
  LEADING_ZERO_LOST,
  /** Details: code, name it belonged to, last day. */
  CODE_NO_LONGER_VALID,
  /** Details: code, name it belongs to, first day. */
  CODE_NOT_YET_VALID,
  /** Details: what was asked for. */
  UNKNOWN_LANGUAGE,
  /** Details: what was typed. */
  NOT_AN_ORGANISATION_NUMBER,
  /** Details: the number. */
  WRONG_CHECK_DIGIT,
  /** Details: name of the organisation that has it. */
  ORGANISATION_NUMBER_TAKEN,
  ORGANISATION_KIND_MISSING,
  ORGANISATION_NAME_MISSING,
  /** Details: longest length. */
  ORGANISATION_NAME_TOO_LONG,
  /** Details: the name. */
  ORGANISATION_NAME_TAKEN
}
