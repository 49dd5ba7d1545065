package no.samrad.adoption;

/** What a body decided about a version. */
public enum Outcome {
  ADOPTED,
  ADOPTED_WITH_CONDITION,
  REJECTED
}
