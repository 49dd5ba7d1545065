package no.samrad.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The clock in Norway, told to calendars: which hours its zone has had since 1996, and how a moment
 * is written in it.
 */
final class NorwegianTime {

  private static final String ZONE = "Europe/Oslo";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  /** Summer time from the last Sunday of March until that of October. */
  static final List<String> DEFINITION =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:" + ZONE,
          "BEGIN:DAYLIGHT",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "TZNAME:CEST",
          "DTSTART:19960331T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "END:DAYLIGHT",
          "BEGIN:STANDARD",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "TZNAME:CET",
          "DTSTART:19961027T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "END:STANDARD",
          "END:VTIMEZONE");

  private NorwegianTime() {}

  /** A whole day, as a line of the property. */
  static String day(String property, LocalDate day) {
    return property + ";VALUE=DATE:" + DAY.format(day);
  }

  /** A moment by the clock on the wall, as a line of the property. */
  static String moment(String property, LocalDate day, LocalTime time) {
    return property + ";TZID=" + ZONE + ":" + DAY.format(day) + "T" + TIME.format(time);
  }
}
