package no.samrad.rule;

/** What makes a rule set the wrong one for an agreement. */
public enum RefusalCondition {
  /** A party is of one of the kinds. */
  ANY_PARTY_KIND,
  /** No party is of one of the kinds. */
  NO_PARTY_KIND,
  /** All units are districts of one municipality. */
  DISTRICTS_OF_ONE_MUNICIPALITY,
  /** Fewer municipalities than the number. */
  MUNICIPALITIES_BELOW,
  /** The area has a form the set is not made for. */
  FORM_NOT_COVERED,
  /** The agreement is of a type the set is not made for. */
  TYPE_NOT_COVERED,
  /** The day of the agreement lies outside the days of the set. */
  DAY_OUTSIDE_VALIDITY,
  /** The parties decide together why and how personal data are processed. */
  JOINT_CONTROLLERS
}
