package no.samrad.agreement;

import no.samrad.shared.BusinessRule;

/** What agreements, their parties and versions must fulfil. The details of each stand in order. */
public enum AgreementRule implements BusinessRule {
  NAME_MISSING,
  /** Longest length. */
  NAME_TOO_LONG,
  TYPE_MISSING,
  /** Name of the type, day. */
  TYPE_NOT_IN_USE,
  /** Latest day. */
  DAY_IN_FUTURE,
  /** Earliest day. */
  BEFORE_STEP,
  /** Name of the area, its first day. */
  BEFORE_AREA,

  ROLE_MISSING,
  BODY_MISSING,
  PARTY_MISSING,
  /** Role, name of the type. */
  ROLE_NOT_IN_TYPE,
  /** Role. */
  ROLE_IS_FOR_UNITS,
  /** Role. */
  ROLE_IS_FOR_ORGANISATIONS,
  /** Name of the party, first day. */
  ALREADY_A_PARTY,
  /** Role, most. */
  ROLE_FULL,
  /** Role, fewest, how many there are, day. */
  ROLE_TOO_FEW,
  /** Name of the unit, last day. */
  UNIT_CEASED,
  /** Name of the unit, first day. */
  UNIT_NOT_YET,
  /** Name of the unit, day. */
  NOT_A_MEMBER,
  /** Last day. */
  PARTY_ENDED,
  PARTY_WAS_SENT_A_VERSION,
  /** Longest length. */
  TITLE_TOO_LONG,
  NOBODY_SIGNS,

  /** Number of the draft. */
  DRAFT_EXISTS,
  NO_DRAFT,
  /** Number of the draft. */
  NOT_A_DRAFT,
  /** Number of the draft. */
  NOT_IN_REVIEW,
  IN_FORCE_DAY_MISSING,
  /** Day of sending. */
  IN_FORCE_BEFORE_SENT,
  EXPIRES_BEFORE_IN_FORCE,
  /** Most months. */
  NOTICE_OUT_OF_RANGE,
  /** Last day. */
  ALREADY_OVER,

  NOT_IN_FORCE,
  NOT_SENT,
  /** Last day. */
  ALREADY_ENDING,
  /** Last day. */
  ALREADY_LEAVING,
  END_KIND_MISSING,
  /** Name of the role. */
  HOST_CANNOT_WITHDRAW,
  REPLACEMENT_MISSING,
  REPLACED_BY_ITSELF,
  END_TAKEN_BACK,
  /** Somebody else entered the same at the same moment. */
  JUST_ENTERED
}
