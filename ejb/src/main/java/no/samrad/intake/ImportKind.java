package no.samrad.intake;

/** What a file is about. */
public enum ImportKind {
  /** Statistics Norway's table 07459: residents by municipality, age and year. */
  POPULATION,
  /** Klass 131 or 103: municipalities or city districts, on a day or through time. */
  CLASSIFICATION,
  /** What became of which number in Klass 131 or 103. */
  CHANGES
}
