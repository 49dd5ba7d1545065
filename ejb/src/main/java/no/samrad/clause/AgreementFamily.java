package no.samrad.clause;

/** Which kind of law a type of agreement stands under. */
public enum AgreementFamily {
  INTER_MUNICIPAL,
  STATE_MUNICIPAL,
  DATA_PROTECTION,
  MUNICIPAL_SPECIALIST,
  RESEARCH
}
