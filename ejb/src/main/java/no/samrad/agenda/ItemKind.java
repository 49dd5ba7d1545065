package no.samrad.agenda;

/** What a council does with an item of its agenda. */
public enum ItemKind {
  DECISION,
  INFORMATION,
  DISCUSSION
}
