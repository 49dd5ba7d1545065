package no.samrad.typeset;

/** A piece of text in one style. */
public record Run(String text, Style style) {

  /**
   * How it looks. An open place is text somebody must still write: it is marked so that it shows.
   */
  public enum Style {
    PLAIN,
    BOLD,
    ITALIC,
    OPEN
  }

  /** Only text that can be printed. */
  public Run {
    text = PrintableText.of(text);
  }

  public static Run plain(String text) {
    return new Run(text, Style.PLAIN);
  }

  public static Run bold(String text) {
    return new Run(text, Style.BOLD);
  }

  public static Run italic(String text) {
    return new Run(text, Style.ITALIC);
  }

  public static Run open(String text) {
    return new Run(text, Style.OPEN);
  }
}
