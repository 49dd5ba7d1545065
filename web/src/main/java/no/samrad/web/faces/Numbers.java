package no.samrad.web.faces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 1 234,5} in Norwegian, {@code 1,234.5} in English. Reads to
 * the end of the text or not at all; the platform's own parser stops at the first blank and makes 1
 * out of {@code 1 234,5}.
 */
public final class Numbers {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final String MINUS = "[-\u2212\u2013]";
  private static final Pattern NORWEGIAN = pattern(" ", ",");
  private static final Pattern ENGLISH = pattern("[ ,]", "\\.");

  /**
   * The decimal sign of the other language. One or two digits after it cannot be a group of
   * thousands, so it is plain what is meant.
   */
  private static final Pattern EITHER =
      Pattern.compile("(?<minus>%s ?)?(?<whole>\\d+)[.,](?<part>\\d{1,2})".formatted(MINUS));

  private Numbers() {}

  private static Pattern pattern(String group, String decimal) {
    return Pattern.compile(
        "(?<minus>%s ?)?(?<whole>\\d{1,3}(?:%s\\d{3})+|\\d+)(?:%s(?<part>\\d+))?"
            .formatted(MINUS, group, decimal));
  }

  /** Null for no text. */
  static BigDecimal decimal(String text, Locale language) {
    String typed = text == null ? "" : Characters.plainSpaces(text).strip();
    if (typed.isEmpty()) {
      return null;
    }
    Matcher matcher = matching(typed, language);
    String part = matcher.group("part");
    String digits = matcher.group("whole").replaceAll("\\D", "") + (part == null ? "" : "." + part);
    BigDecimal number = new BigDecimal(digits);
    return matcher.group("minus") == null ? number : number.negate();
  }

  private static Matcher matching(String typed, Locale language) {
    for (Pattern each : new Pattern[] {isEnglish(language) ? ENGLISH : NORWEGIAN, EITHER}) {
      Matcher matcher = each.matcher(typed);
      if (matcher.matches()) {
        return matcher;
      }
    }
    throw new Unreadable("input.number.unreadable");
  }

  /** Null for no text. Nobody who has to write a whole number is told how to write decimals. */
  static Long whole(String text, Locale language) {
    BigDecimal number = decimalOfWhole(text, language);
    if (number == null) {
      return null;
    }
    if (number.scale() > 0) {
      throw new Unreadable("input.number.notWhole");
    }
    if (number.precision() > 18) {
      throw new Unreadable("input.number.tooLarge");
    }
    return number.longValueExact();
  }

  private static BigDecimal decimalOfWhole(String text, Locale language) {
    try {
      return decimal(text, language);
    } catch (Unreadable e) {
      throw new Unreadable("input.number.notWhole");
    }
  }

  /** With its own number of decimals. */
  public static String format(Number number, Locale language) {
    return number == null ? "" : format(number, decimals(number), language);
  }

  /** Rounded half up, as people do, to this many decimals. */
  public static String format(Number number, int decimals, Locale language) {
    if (number == null) {
      return "";
    }
    DecimalFormat format = new DecimalFormat("#,##0", symbols(language));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(new BigDecimal(number.toString()));
  }

  private static int decimals(Number number) {
    return Math.max(0, new BigDecimal(number.toString()).stripTrailingZeros().scale());
  }

  private static DecimalFormatSymbols symbols(Locale language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('\u2212');
    symbols.setGroupingSeparator(isEnglish(language) ? ',' : NO_BREAK_SPACE);
    symbols.setDecimalSeparator(isEnglish(language) ? '.' : ',');
    return symbols;
  }

  private static boolean isEnglish(Locale language) {
    return language.getLanguage().equals("en");
  }
}
