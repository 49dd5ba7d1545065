package no.samrad.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Norwegian national identity number in free text, so that it is refused
 * before it is stored (features DL-01). Knows birth numbers, D-numbers, the synthetic and auxiliary
 * ones and the check digit rule of 2032. What was found is never repeated, logged or kept.
 */
public final class NationalIdentityNumber {

  private static final int DIGITS = 11;

  /** Up to three signs may stand between two groups of digits: "010101 - 12345". */
  private static final Pattern CHAIN =
      Pattern.compile("\\d+(?:[\\s\\p{Z}\\p{Pd}\\p{Cf}.,:/+_]{1,3}\\d+)*");

  private static final Pattern GROUP = Pattern.compile("\\d+");
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private NationalIdentityNumber() {}

  public static void refuseIn(String text) {
    if (isIn(text)) {
      throw new RuleViolation(SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER);
    }
  }

  /**
   * Where participants are written about, eleven digits that begin with a date are refused whatever
   * the check digits: one that is mistyped is still somebody's.
   */
  public static void refuseLookalikeIn(String text) {
    if (looksLikeOne(text)) {
      throw new RuleViolation(SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER);
    }
  }

  public static boolean isIn(String text) {
    return isIn(text, NationalIdentityNumber::isNumber);
  }

  /** As {@link #isIn}, without asking for the check digits. */
  public static boolean looksLikeOne(String text) {
    return isIn(text, NationalIdentityNumber::beginsWithDate);
  }

  private static boolean isIn(String text, Predicate<String> asked) {
    // NFKC makes full-width and superscript digits ordinary ones.
    Matcher chains = CHAIN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (chains.find()) {
      if (isInChain(groupsOf(chains.group()), asked)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> groupsOf(String chain) {
    List<String> groups = new ArrayList<>();
    Matcher digits = GROUP.matcher(chain);
    while (digits.find()) {
      groups.add(digits.group());
    }
    return groups;
  }

  /** Whole groups that make eleven digits, and any eleven digits of a longer unbroken group. */
  private static boolean isInChain(List<String> groups, Predicate<String> asked) {
    for (int first = 0; first < groups.size(); first++) {
      if (startsWithNumber(groups.subList(first, groups.size()), asked)
          || isWithin(groups.get(first), asked)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithNumber(List<String> groups, Predicate<String> asked) {
    StringBuilder joined = new StringBuilder();
    for (String group : groups) {
      joined.append(group);
      if (joined.length() >= DIGITS) {
        break;
      }
    }
    return joined.length() == DIGITS && asked.test(joined.toString());
  }

  private static boolean isWithin(String group, Predicate<String> asked) {
    for (int start = 0; start + DIGITS <= group.length(); start++) {
      if (asked.test(group.substring(start, start + DIGITS))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String digits) {
    return beginsWithDate(digits)
        && remainder(digits, FIRST_WEIGHTS) <= 3 // always 0 until 2032, then 0 to 3
        && remainder(digits, SECOND_WEIGHTS) == 0;
  }

  private static boolean beginsWithDate(String digits) {
    return isDay(twoDigits(digits, 0)) && isMonth(twoDigits(digits, 2));
  }

  private static boolean isDay(int day) {
    int plain = day > 40 ? day - 40 : day; // D-numbers add 40
    return plain >= 1 && plain <= 31;
  }

  private static boolean isMonth(int month) {
    return isCalendarMonth(month)
        || isCalendarMonth(month - 40) // auxiliary and synthetic numbers
        || isCalendarMonth(month - 65)
        || isCalendarMonth(month - 80);
  }

  private static boolean isCalendarMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static int twoDigits(String digits, int start) {
    return Character.digit(digits.charAt(start), 10) * 10
        + Character.digit(digits.charAt(start + 1), 10);
  }

  private static int remainder(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11;
  }
}
