package no.samrad.shared;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text a search looks in: lower case, as written and folded, so that both "Trøndelag" and
 * "trondelag" find it. The reference data are filled the same way.
 */
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private SearchText() {}

  /**
   * Every term in lower case, followed by its folded form where that differs; nothing twice,
   * separated by single spaces.
   */
  public static String of(Collection<String> terms) {
    return terms.stream()
        .flatMap(term -> Stream.of(lower(term), fold(term)))
        .filter(term -> !term.isEmpty())
        .distinct()
        .collect(joining(" "));
  }

  /**
   * The letters of a search without case and diacritics: å, ä and á become a, ø and ö o, æ ae, and
   * đ, ŋ, ŧ become d, n, t. Blanks become single spaces; digits and signs stay.
   */
  public static String fold(String text) {
    String base =
        MARKS.matcher(Normalizer.normalize(lower(text), Normalizer.Form.NFD)).replaceAll("");
    return base.replace("ø", "o")
        .replace("æ", "ae")
        .replace("đ", "d")
        .replace("ŋ", "n")
        .replace("ŧ", "t");
  }

  private static String lower(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }
}
