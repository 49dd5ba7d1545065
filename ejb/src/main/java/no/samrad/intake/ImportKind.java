package no.samrad.intake;

/** What a file is about. */
public enum ImportKind {
  /** Statistics Norway's table 07459: residents by municipality, age and year. */
  POPULATION
}
