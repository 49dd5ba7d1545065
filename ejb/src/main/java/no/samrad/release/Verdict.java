package no.samrad.release;

/**
 * What became of a figure, and why.
 *
 * @param value as it was counted, shown or not; never leaves
 */
record Verdict(FigureCause cause, long value) {

  boolean isShown() {
    return cause == FigureCause.SAFE;
  }
}
