package no.samrad.ballot;

/** How a seat votes. */
public enum Choice {
  YES,
  NO,
  BLANK
}
