package no.samrad.completeness;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a clause says in one language: its placeholders filled, those left open taken out.
 *
 * @param bold everything is in bold, as a heading is
 */
record Said(String text, boolean bold) {

  /** Fewer words are a heading, not a provision. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]+|\\p{Nd}+");

  boolean isNothing() {
    return !WORD.matcher(text).find();
  }

  /** The title said again, or a few words. */
  boolean isOnlyAHeading(String title) {
    boolean repeated = fold(text).equals(fold(title));
    return bold || repeated || WORD.matcher(text).results().count() < FEWEST_WORDS;
  }

  /** The name stands in it as words of its own, whatever follows: "Arendal kommune". */
  boolean names(String name) {
    Pattern whole =
        Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return whole.matcher(text).find();
  }

  boolean holds(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
