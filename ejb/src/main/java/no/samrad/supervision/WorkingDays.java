package no.samrad.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import no.samrad.shared.PublicHolidays;

/** Monday to Friday, but no public holidays. */
final class WorkingDays {

  private WorkingDays() {}

  static boolean include(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && !PublicHolidays.of(day.getYear()).containsKey(day);
  }
}
