package no.samrad.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody typed, in the one form it is kept in: composed letters, no control characters, no
 * broken surrogates (PostgreSQL and XML take neither), nothing that turns the direction of writing,
 * no blanks or invisible signs around it.
 */
public final class PlainText {

  private static final Pattern BREAKS = Pattern.compile("\\R");
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069&&[^\n\t]]");
  private static final Pattern EDGES =
      Pattern.compile("\\A[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+\\z");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private PlainText() {}

  /** One line; every run of blanks and breaks becomes one space. Null becomes empty. */
  public static String line(String typed) {
    return BLANKS.matcher(lines(typed)).replaceAll(" ");
  }

  /** Several lines, each break one line feed. Null becomes empty. */
  public static String lines(String typed) {
    if (typed == null) {
      return "";
    }
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String unixBreaks = BREAKS.matcher(composed).replaceAll("\n");
    String writable = UNWRITABLE.matcher(unixBreaks).replaceAll("");
    return EDGES.matcher(writable).replaceAll("");
  }

  /** How many characters a reader and the database count. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
