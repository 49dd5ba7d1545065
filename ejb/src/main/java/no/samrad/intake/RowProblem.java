package no.samrad.intake;

/** Why a row cannot be used. The details of each stand in order. */
public enum RowProblem {
  /** How many cells it should have. */
  WRONG_NUMBER_OF_CELLS,
  REGION_WITHOUT_CODE,
  UNKNOWN_CODE,
  /** The code with its zero, the name. */
  LEADING_ZERO_LOST,
  /** Name, the last day, the successors. */
  CODE_WAS_SPLIT,
  /** Name, the last day, the successor. */
  UNIT_HAD_ENDED,
  /** Name, the first day. */
  UNIT_DID_NOT_EXIST_YET,
  YEAR_UNREADABLE,
  /** The first and the last year there can be figures for. */
  YEAR_OUTSIDE,
  AGE_UNREADABLE,
  SEX_UNREADABLE,
  CONTENTS_UNKNOWN,
  NOT_A_WHOLE_NUMBER,
  NEGATIVE_NUMBER,
  NUMBER_TOO_LARGE,
  /** The year. */
  GIVEN_TWICE,
  /** The year. */
  ONE_SEX_ONLY,
  /** The year. */
  AGE_ZERO_MISSING,
  /** The year. */
  TOTAL_MISSING,
  /** The year, children, everyone. */
  MORE_CHILDREN_THAN_PEOPLE,
  /** The value is never repeated. */
  IDENTITY_NUMBER
}
