package no.samrad.reporting;

import java.time.LocalDate;

/** How long a reporting period is. All follow the calendar. */
public enum PeriodKind {
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12);

  private final int months;

  PeriodKind(int months) {
    this.months = months;
  }

  /** The one a day lies in begins then. */
  public LocalDate firstDay(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  public LocalDate lastDay(LocalDate firstDay) {
    return firstDay.plusMonths(months).minusDays(1);
  }

  /** The first, second … of its year. */
  public int number(LocalDate firstDay) {
    return (firstDay.getMonthValue() - 1) / months + 1;
  }

  boolean beginsOn(LocalDate day) {
    return firstDay(day).equals(day);
  }
}
