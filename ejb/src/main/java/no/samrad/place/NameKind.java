package no.samrad.place;

/** What kind of name it is. */
public enum NameKind {
  OFFICIAL,
  ALIAS,
  FORMER
}
