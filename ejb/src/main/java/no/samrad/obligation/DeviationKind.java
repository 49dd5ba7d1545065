package no.samrad.obligation;

/** What a deviation or dispute is about. */
public enum DeviationKind {
  PREMISES,
  ECONOMY,
  STAFFING,
  COOPERATION,
  DATA_PROTECTION,
  OTHER
}
