package no.samrad.intake;

/** What an import does to a unit. */
public enum ChangeKind {
  FIGURES_NEW,
  FIGURES_CHANGED,
  /** A unit begins; its names. */
  UNIT_NEW,
  /** A unit ends; its successors. */
  UNIT_ENDED,
  /** A unit goes on with another number; the old and the new one. */
  RENUMBERED,
  /** The names before and after. */
  RENAMED,
  /** Somebody takes over from the unit; who. */
  LINKED,
  /** Not a change: a number of ours that the list does not have. It goes on. */
  CODE_MISSING,
  /** Not a change: the list has another name, ours stays. */
  NAME_KEPT;

  /** Says only that something was noticed; nothing is written. */
  public boolean isNotice() {
    return this == CODE_MISSING || this == NAME_KEPT;
  }

  /** Of these all are kept for the preview, not only the first. */
  public boolean isAboutUnits() {
    return this != FIGURES_NEW && this != FIGURES_CHANGED;
  }
}
