package no.samrad.typeset;

/** How large a kind of text is, how far its lines are apart, and how much room it wants above. */
enum TextStyle {
  TITLE(20, 26, 0),
  HEADING_1(14, 19, 16),
  HEADING_2(12, 17, 12),
  HEADING_3(10.5f, 15, 10),
  HEADING_4(10.5f, 15, 8),
  BODY(10.5f, 15, 7),
  CELL(9.5f, 13, 0),
  CAPTION(9.5f, 13, 10),
  MARGIN(8, 10.5f, 0);

  private final float size;
  private final float leading;
  private final float above;

  TextStyle(float size, float leading, float above) {
    this.size = size;
    this.leading = leading;
    this.above = above;
  }

  static TextStyle heading(int level) {
    return valueOf("HEADING_" + level);
  }

  float size() {
    return size;
  }

  float leading() {
    return leading;
  }

  float above() {
    return above;
  }
}
