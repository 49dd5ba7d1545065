package no.samrad.prose;

/** What was changed in a text that came from elsewhere. */
public enum CleaningKind {
  /** Tags of HTML became the marks of this format. */
  TAGS,
  /** Bullets became list items. */
  BULLETS,
  /** "1)" became "1.". */
  NUMBERS,
  /** Rows of a table became lines. */
  TABLE_ROWS,
  /** Blanks that do not break, and tabs, became blanks. */
  BLANKS,
  /** Hyphens and signs that nobody sees were taken out. */
  INVISIBLE_SIGNS,
  /** Pictures cannot be part of the text. */
  PICTURES,
  /** Signs of symbol fonts that mean nothing without their font. */
  UNREADABLE_SIGNS,
  /** More than one empty line became one. */
  EMPTY_LINES
}
