package no.samrad.clause;

/** Who may have a role. */
public enum FilledBy {
  UNIT,
  ORGANISATION,
  ANY
}
