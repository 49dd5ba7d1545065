package no.samrad.audit;

import no.samrad.shared.NationalIdentityNumber;

/**
 * Makes text safe to keep and to show: of bounded length, on one line, without characters that
 * steer a terminal, turn the direction of writing or cannot be stored. Nothing is dropped silently:
 * a steering character becomes its code, a cut shows how much is missing.
 *
 * <p>A second wall behind the pages: what looks like a national identity number is not kept, since
 * nothing can ever be deleted from the trail.
 */
final class Printable {

  static final String NOT_KEPT = "[…]";

  private Printable() {}

  static String of(String text, int longest) {
    return NationalIdentityNumber.isIn(text) ? NOT_KEPT : safe(text, longest);
  }

  private static String safe(String text, int longest) {
    StringBuilder safe = new StringBuilder(Math.min(text.length(), longest) + 16);
    String kept = text.length() <= longest ? text : text.substring(0, longest);
    kept.codePoints().forEach(point -> append(safe, point));
    if (kept.length() < text.length()) {
      safe.append("… (+").append(text.length() - kept.length()).append(')');
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    if (point == '\n' || point == '\t') {
      safe.append(' ');
    } else if (point != '\r') {
      safe.append(steers(point) ? "\\u{%x}".formatted(point) : Character.toString(point));
    }
  }

  private static boolean steers(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
