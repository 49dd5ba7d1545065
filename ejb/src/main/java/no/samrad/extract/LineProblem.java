package no.samrad.extract;

/**
 * Why a line cannot be used. The details of each stand in order; none repeats what stands there.
 */
public enum LineProblem {
  IDENTITY_NUMBER,
  /** How many cells it should have. */
  WRONG_NUMBER_OF_CELLS,
  MISSING,
  /** How long it may be. */
  KEY_UNREADABLE,
  KEY_IS_A_WORD,
  /** The line where it stands first. */
  GIVEN_TWICE,
  PSEUDONYM_UNKNOWN,
  CASE_UNKNOWN,
  DAY_UNREADABLE,
  DAY_DOES_NOT_EXIST,
  NOT_A_NUMBER,
  /** The smallest and the largest. */
  NUMBER_OUTSIDE,
  YES_OR_NO,
  /** The codes there are. */
  CODE_UNKNOWN,
  UNIT_UNKNOWN,
  NURSE_UNKNOWN,
  TALK_UNREADABLE,
  /** Samråd says something else. */
  DIFFERS,
  NOT_HELD,
  AREA_UNKNOWN,
  AREA_NOT_YOURS,
  YEAR_OR_DAY,
  TWO_MISSING,
  /** Included, and what the other three make. */
  DOES_NOT_ADD_UP,
  DERIVED_NEGATIVE,
  /** The smallest and the largest number that is too small to be shown. */
  TOO_SMALL,
  HAS_CASES,
  /** How long it may be. */
  SOURCE_UNREADABLE
}
