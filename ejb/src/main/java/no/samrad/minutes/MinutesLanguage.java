package no.samrad.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The two languages minutes are written in. */
enum MinutesLanguage {
  NB("nb"),
  NN("nn");

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private final String code;

  MinutesLanguage(String code) {
    this.code = code;
  }

  static MinutesLanguage of(String code) {
    return code.equals(NN.code) ? NN : NB;
  }

  String code() {
    return code;
  }

  /** tirsdag 10. mars 2026. */
  String withWeekday(LocalDate day) {
    return said(day, "EEEE d. MMMM uuuu");
  }

  /** 10. mars 2026. */
  String inWords(LocalDate day) {
    return said(day, "d. MMMM uuuu");
  }

  /** 10.03.2026, for tables. */
  String inFigures(LocalDate day) {
    return SHORT.format(day);
  }

  String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  private String said(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(code)).format(day);
  }
}
