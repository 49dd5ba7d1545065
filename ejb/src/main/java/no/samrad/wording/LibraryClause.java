package no.samrad.wording;

/** The clause of the library another began as; no code for own text. */
record LibraryClause(String code, int edition) {

  static final LibraryClause NONE = new LibraryClause("", 0);

  boolean isNone() {
    return code.isEmpty();
  }
}
