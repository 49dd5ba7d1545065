package no.samrad.obligation;

import java.time.LocalDate;

/** How often something is due. */
public enum Rhythm {
  ONCE(0),
  YEARLY(12),
  HALF_YEARLY(6),
  QUARTERLY(3),
  MONTHLY(1);

  private final int months;

  Rhythm(int months) {
    this.months = months;
  }

  /**
   * Whether a day is one of those it is due on. Counted from the first day: what is due on 29
   * February is due on the 28th in years without one, and on the 29th again in the next leap year.
   */
  boolean falls(LocalDate firstDue, LocalDate day) {
    if (months == 0) {
      return firstDue.equals(day);
    }
    int between =
        (day.getYear() - firstDue.getYear()) * 12 + day.getMonthValue() - firstDue.getMonthValue();
    return between >= 0 && between % months == 0 && firstDue.plusMonths(between).equals(day);
  }
}
