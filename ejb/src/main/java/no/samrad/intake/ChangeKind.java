package no.samrad.intake;

/** What an import does to a unit. */
public enum ChangeKind {
  FIGURES_NEW,
  FIGURES_CHANGED
}
