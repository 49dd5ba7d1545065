package no.samrad.release;

/** One more somewhere along an axis, and one less elsewhere or nowhere. */
final class Step {

  /** Nothing becomes less. */
  static final int NOWHERE = -1;

  private final int from;
  private final int to;
  private final int[] marks;
  private final int[] signs;

  /**
   * @param marks the marks that change
   * @param signs by how much each does
   */
  Step(int from, int to, int[] marks, int[] signs) {
    this.from = from;
    this.to = to;
    this.marks = marks.clone();
    this.signs = signs.clone();
  }

  /** Where there is one more. */
  int from() {
    return from;
  }

  /** Where there is one less, or {@link #NOWHERE}. */
  int to() {
    return to;
  }

  int size() {
    return marks.length;
  }

  int mark(int each) {
    return marks[each];
  }

  int sign(int each) {
    return signs[each];
  }
}
