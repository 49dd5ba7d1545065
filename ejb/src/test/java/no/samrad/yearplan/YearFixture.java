package no.samrad.yearplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PublicHolidays;

/** The year 2027 as it may be before a council plans it. */
final class YearFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final int YEAR = 2027;
  static final List<Season> SEASONS =
      List.of(
          new Season(1, Month.FEBRUARY, "Vintermøte"),
          new Season(2, Month.MAY, "Vårmøte"),
          new Season(3, Month.SEPTEMBER, "Høstmøte"),
          new Season(4, Month.NOVEMBER, "Førjulsmøte"));

  private LocalDate today = TODAY;
  private Period life = Period.startingOn(LocalDate.of(2023, 3, 1));
  private List<SchoolDays> breaks = List.of();
  private Map<LocalDate, String> councils = Map.of();
  private Set<LocalDate> taken = Set.of();

  static YearFixture aYear() {
    return new YearFixture();
  }

  static YearWishes wishes(int meetings, DayOfWeek weekday) {
    return new YearWishes(
        meetings, weekday, LocalTime.of(9, 0), LocalTime.of(11, 0), "Rådhuset", "nb", true);
  }

  YearFixture on(LocalDate day) {
    today = day;
    return this;
  }

  YearFixture living(LocalDate from, LocalDate lastDay) {
    life = Period.throughLastDay(from, lastDay);
    return this;
  }

  YearFixture closed(LocalDate from, LocalDate lastDay) {
    breaks = List.of(new SchoolDays(new SchoolBreakId(1), "Vinterferie", from, lastDay));
    return this;
  }

  YearFixture meeting(Map<LocalDate, String> municipalities) {
    councils = municipalities;
    return this;
  }

  YearFixture taken(LocalDate day) {
    taken = Set.of(day);
    return this;
  }

  YearCalendar build() {
    return new YearCalendar(
        new AreaId(3), YEAR, today, life, PublicHolidays.of(YEAR), breaks, councils, taken);
  }
}
