package no.samrad.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The public holidays of a year in Norway; those that move do so with Easter. */
public final class PublicHolidays {

  private PublicHolidays() {}

  /** Where two fall on one day, the one that moves is named. */
  public static SortedMap<LocalDate, PublicHoliday> of(int year) {
    SortedMap<LocalDate, PublicHoliday> days = new TreeMap<>();
    days.put(LocalDate.of(year, Month.JANUARY, 1), PublicHoliday.NEW_YEAR);
    days.put(LocalDate.of(year, Month.MAY, 1), PublicHoliday.LABOUR_DAY);
    days.put(LocalDate.of(year, Month.MAY, 17), PublicHoliday.CONSTITUTION_DAY);
    days.put(LocalDate.of(year, Month.DECEMBER, 25), PublicHoliday.CHRISTMAS_DAY);
    days.put(LocalDate.of(year, Month.DECEMBER, 26), PublicHoliday.SAINT_STEPHENS_DAY);
    LocalDate easter = Easter.of(year);
    days.put(easter.minusDays(3), PublicHoliday.MAUNDY_THURSDAY);
    days.put(easter.minusDays(2), PublicHoliday.GOOD_FRIDAY);
    days.put(easter, PublicHoliday.EASTER_SUNDAY);
    days.put(easter.plusDays(1), PublicHoliday.EASTER_MONDAY);
    days.put(easter.plusDays(39), PublicHoliday.ASCENSION_DAY);
    days.put(easter.plusDays(49), PublicHoliday.WHIT_SUNDAY);
    days.put(easter.plusDays(50), PublicHoliday.WHIT_MONDAY);
    return Collections.unmodifiableSortedMap(days);
  }
}
