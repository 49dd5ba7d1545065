package no.samrad.prose;

import java.io.Serializable;

/**
 * Text in one style.
 *
 * @param placeholder the code of the placeholder it stands for, empty for text somebody wrote
 * @param filled false only for a placeholder nothing has filled; the text then shows which it is
 */
public record Run(String text, boolean bold, boolean italic, String placeholder, boolean filled)
    implements Serializable {

  static Run of(String text, boolean bold, boolean italic) {
    return new Run(text, bold, italic, "", true);
  }

  static Run open(String code, boolean bold, boolean italic) {
    return new Run("{{" + code + "}}", bold, italic, code, false);
  }

  /** The same style, with what fills it. */
  Run filledWith(String value) {
    return new Run(value, bold, italic, placeholder, true);
  }

  /** Nothing fills it: readers see what is meant. */
  Run labelled(String label) {
    return new Run("[" + label + "]", bold, italic, placeholder, false);
  }

  public boolean isPlaceholder() {
    return !placeholder.isEmpty();
  }

  public boolean isOpen() {
    return !filled;
  }

  /** Written with its marks again. */
  String marked() {
    String mark = (bold ? "**" : "") + (italic ? "*" : "");
    String close = (italic ? "*" : "") + (bold ? "**" : "");
    return mark + text + close;
  }
}
