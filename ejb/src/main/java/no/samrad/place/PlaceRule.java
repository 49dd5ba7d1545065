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
  UNKNOWN_LANGUAGE
}
