package no.samrad.reporting;

/** What a number of people of a submitted revision says, in the order they are read. */
public enum CountKind {
  /** How far those referred in the period had come on the day of the data. */
  FUNNEL,
  /** How many of them were referred in a unit. */
  UNIT_REFERRED,
  /** How many of those have been included. */
  UNIT_INCLUDED,
  /** Of those included in the period, how many meet a criterion of the set they were judged by. */
  CRITERION
}
