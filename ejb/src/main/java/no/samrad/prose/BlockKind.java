package no.samrad.prose;

/** How a block is set. */
public enum BlockKind {
  /** Lines of one paragraph, usually one. */
  PARAGRAPH,
  /** Each line is an item. */
  BULLETS,
  /** Each line is an item with its number. */
  NUMBERS,
  /** Where the parties sign; the only line says so for readers of plain text. */
  SIGNATURES
}
