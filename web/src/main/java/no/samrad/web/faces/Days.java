package no.samrad.web.faces;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in Norway: dd.MM.yyyy, and whatever can mean only that. */
public final class Days {

  private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<d>\\d{1,2})[./ -](?<m>\\d{1,2})[./ -](?<y>\\d{4}|\\d{2})\\.?");
  private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
  private static final Pattern UNBROKEN =
      Pattern.compile("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4}|\\d{2})");

  /** The programme began in 2016: a year of two digits is always one of this century. */
  private static final int CENTURY = 2000;

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;

  private Days() {}

  public static String format(LocalDate day) {
    return day == null ? "" : NORWEGIAN.format(day);
  }

  /** The day in an address; empty when there is none, or none that can be read. */
  public static Optional<LocalDate> read(String text) {
    try {
      return Optional.ofNullable(parse(text));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** Null for no text; anything that is not a day is refused with a sentence. */
  static LocalDate parse(String text) {
    String typed = text == null ? "" : Characters.plainSpaces(text).strip();
    if (typed.isEmpty()) {
      return null;
    }
    Matcher matcher = matching(typed.replaceAll("\\. +", "."));
    int year = Integer.parseInt(matcher.group("y"));
    if (matcher.group("y").length() == 2) {
      year += CENTURY;
    }
    return day(typed, year, matcher);
  }

  private static Matcher matching(String typed) {
    for (Pattern pattern : new Pattern[] {DAY_FIRST, ISO, UNBROKEN}) {
      Matcher matcher = pattern.matcher(typed);
      if (matcher.matches()) {
        return matcher;
      }
    }
    throw new Unreadable("input.date.unreadable");
  }

  private static LocalDate day(String typed, int year, Matcher matcher) {
    int month = Integer.parseInt(matcher.group("m"));
    int day = Integer.parseInt(matcher.group("d"));
    if (year < EARLIEST || year > LATEST) {
      throw new Unreadable("input.date.year", matcher.group("y"));
    }
    try {
      YearMonth.of(year, month);
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new Unreadable("input.date.noSuchDay", typed);
    }
  }
}
