package no.samrad.shared;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
final class Easter {

  private Easter() {}

  static LocalDate of(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int correction = (golden + 11 * moon + 22 * weekday) / 451;
    int sum = moon + weekday - 7 * correction + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
