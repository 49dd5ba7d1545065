package no.samrad.completeness;

/** What a statement about an item says. */
public enum StatementKind {
  /** It is taken care of, and how. */
  TAKEN_CARE_OF,
  /** There is nothing for it to apply to, and why. */
  DOES_NOT_APPLY
}
