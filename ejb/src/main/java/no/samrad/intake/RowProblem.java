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
  IDENTITY_NUMBER,
  /** How many digits it may have: four or six. */
  CODE_NOT_A_NUMBER,
  /** How many digits the others in the file have. */
  CODE_OF_ANOTHER_LIST,
  DAY_UNREADABLE,
  /** The first and the last day that can be meant. */
  DAY_OUTSIDE,
  DAY_MISSING,
  /** The last day there is and the first. */
  ENDS_BEFORE_IT_BEGINS,
  /** The line where it stands first. */
  CODE_TWICE,
  NAME_EMPTY,
  /** How many characters it may have. */
  NAME_TOO_LONG,
  NAME_UNREADABLE,
  NAME_LOST_LETTERS,
  /** Neither an old nor a new number. */
  NO_CODE_AT_ALL,
  /** Name, the last day it had the number. */
  CODE_GIVEN_UP,
  /** Name, the first day it has the number. */
  CODE_NOT_YET,
  /** The name of who has the number in the register. */
  CODE_IN_USE,
  /** Name, the last day in the register. */
  ENDED_ANOTHER_DAY,
  /** Name, the number it has in the register, from which day. */
  GOES_ON_IN_THE_REGISTER,
  /** Numbers that are missing from the list. */
  NEW_CODE_IN_A_REFORM,
  /** Numbers that begin that day. */
  END_IN_A_REFORM,
  /** The number of the municipality. */
  MUNICIPALITY_UNKNOWN
}
