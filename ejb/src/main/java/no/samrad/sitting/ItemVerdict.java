package no.samrad.sitting;

/** What became of an item, in a word. */
public enum ItemVerdict {
  NONE,
  UNANIMOUS,
  CARRIED,
  REJECTED,
  NOTED,
  POSTPONED,
  /** Dealt with behind closed doors, and not for whoever reads. */
  HIDDEN
}
