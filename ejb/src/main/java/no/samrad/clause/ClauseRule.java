package no.samrad.clause;

import no.samrad.shared.BusinessRule;

/** What types and clauses must fulfil. The details of each stand in order. */
public enum ClauseRule implements BusinessRule {
  /** What was typed. */
  NOT_A_TYPE_CODE,
  TYPE_CODE_TAKEN,
  FAMILY_MISSING,
  NAME_MISSING,
  /** Longest length. */
  NAME_TOO_LONG,
  ROLE_MISSING,
  /** Most parties. */
  PARTY_COUNT_OUT_OF_RANGE,
  ROLE_TWICE,
  NOBODY_SIGNS,
  NOTICE_OUT_OF_RANGE,
  /** Longest length. */
  SOURCE_TOO_LONG,
  /** Code of the set. */
  UNKNOWN_RULE_SET,
  /** Last day. */
  TYPE_ENDED_ALREADY,

  WORDS_MISSING,
  /** Longest length. */
  TITLE_TOO_LONG,
  /** Longest length. */
  BODY_TOO_LONG,
  BROKEN_PLACEHOLDER,
  /** Code of the placeholder. */
  UNKNOWN_PLACEHOLDER,
  /** Codes that stand in one language only. */
  PLACEHOLDERS_DIFFER,
  /** The item. */
  UNKNOWN_ITEM,
  /** First day of the newest edition. */
  EDITION_NOT_LATER,
  /** Somebody else began an edition at the same moment. */
  EDITION_JUST_BEGUN
}
