package no.samrad.indicator;

/** On which side of its threshold a figure ought to be. */
public enum Operator {
  /** More than the threshold: exactly 60 is not enough. */
  ABOVE,
  AT_LEAST,
  AT_MOST,
  /** Both ends are good enough. */
  BETWEEN
}
