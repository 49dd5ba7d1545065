package no.samrad.obligation;

/** What shows that something owed was done. */
public enum EvidenceKind {
  DOCUMENT,
  NOTE,
  NONE
}
