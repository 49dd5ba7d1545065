package no.samrad.indicator;

/** What a figure says. Computed from numerator, denominator and goal, never entered. */
public enum Verdict {
  /** The goal is reached. */
  OK,
  /** The goal is not reached, but it is of so few that this may be chance. */
  WATCH,
  /** The goal is not reached. */
  BELOW,
  /** There was nothing to count: neither good nor bad, and never 0 %. */
  NO_BASIS,
  /** No source says what it ought to be. */
  NO_GOAL
}
