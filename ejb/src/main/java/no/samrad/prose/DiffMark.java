package no.samrad.prose;

/** What became of some words. */
public enum DiffMark {
  KEPT,
  REMOVED,
  INSERTED
}
