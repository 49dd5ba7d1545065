package no.samrad.web.faces;

import java.text.Normalizer;

/** What is done to every text that comes in: nothing that a reader would notice. */
final class Characters {

  /**
   * No-break, narrow no-break, figure and thin space, as number formats and word processors use.
   */
  private static final String SPACES = "[\u00a0\u202f\u2007\u2009]";

  /** Control characters other than line breaks and tabs, and what turns text around invisibly. */
  private static final String INVISIBLE =
      "[\\p{Cc}&&[^\\n\\t]]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\\p{Cs}";

  /** Blanks of every kind: {@code strip} leaves the no-break ones. */
  private static final String ENDS = "^[\\s\\p{Z}]+|[\\s\\p{Z}]+$";

  private Characters() {}

  static String plainSpaces(String text) {
    return text.replaceAll(SPACES, " ");
  }

  /** Composed letters, line breaks of one kind, no hidden characters, no blanks at the ends. */
  static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String shown = composed.replace("\r\n", "\n").replace('\r', '\n').replaceAll(INVISIBLE, "");
    return shown.replaceAll(ENDS, "");
  }

  /** As people count them: a smiley is one. */
  static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
