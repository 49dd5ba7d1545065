package no.samrad.clause;

/** What fills a placeholder. */
public enum PlaceholderType {
  TEXT,
  NUMBER,
  DATE,
  LIST,
  LIST_INLINE,
  TABLE,
  BLOCK
}
