package no.samrad.completeness;

/** Why a verdict is what it is. The details of each stand in order. */
enum FindingKind {
  NO_CLAUSE,
  /** Numbers of the clauses. */
  IN_CLAUSES,
  /** Number of the clause. */
  NO_TEXT,
  /** Number of the clause. */
  ONLY_A_HEADING,
  /** Number of the clause. */
  NO_BOKMAL,
  /** Number of the clause. */
  NO_NYNORSK,
  /** Number of the clause, what the placeholders are called. */
  LEFT_OPEN,

  TOO_FEW_PARTIES,
  /** Names. */
  PARTIES_NOT_NAMED,
  NO_HOST,
  /** Name. */
  HOST_NOT_NAMED,
  /** Host of the agreement, host of the area. */
  ANOTHER_HOST,
  /** Names, the day. */
  MEMBERS_ARE_NO_PARTIES,
  /** Names, the day. */
  PARTIES_ARE_NO_MEMBERS,
  /** How many, the day. */
  PARTIES_ARE_THE_MEMBERS,

  NO_DEFINITE_DAY,
  NO_FIRST_DAY,
  NO_KEY,
  /** The sum. */
  KEY_IS_NOT_100,
  NO_RHYTHM,
  NO_SEATS,
  /** Names. */
  SEATS_NOT_FOR_ALL,
  /** How many have adopted, how many must. */
  NOT_DECIDED,
  /** How many. */
  DECIDED,

  /** Who, when, what. */
  STATED,
  /** Who, when, why. */
  STATED_NOT_TO_APPLY
}
