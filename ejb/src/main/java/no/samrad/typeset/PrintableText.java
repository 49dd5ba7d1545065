package no.samrad.typeset;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as a page can show it, left to right, in the fonts that are embedded. What cannot be shown
 * is written as its number, such as [U+1F600]: nothing is lost silently, and nothing hides.
 */
final class PrintableText {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private PrintableText() {}

  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(point -> !isInvisible(point))
        .forEach(point -> append(printable, point));
    return printable.toString();
  }

  static String required(String text, String what) {
    String printable = of(text).strip();
    if (printable.isEmpty()) {
      throw new IllegalArgumentException(what + " says nothing");
    }
    return printable;
  }

  /** Marks that only help to break lines. */
  private static boolean isInvisible(int point) {
    return point == SOFT_HYPHEN
        || point == ZERO_WIDTH_SPACE
        || point == WORD_JOINER
        || point == BYTE_ORDER_MARK;
  }

  private static void append(StringBuilder printable, int point) {
    if (point == '\t' || point == '\n' || point == '\r') {
      printable.append(' ');
    } else if (canBeShown(point)) {
      printable.appendCodePoint(point);
    } else {
      printable.append(String.format(Locale.ROOT, "[U+%04X]", point));
    }
  }

  private static boolean canBeShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> false;
      default -> !isRightToLeft(point) && Typeface.shows(point);
    };
  }

  private static boolean isRightToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
