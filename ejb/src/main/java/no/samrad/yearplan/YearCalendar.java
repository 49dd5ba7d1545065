package no.samrad.yearplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PublicHoliday;
import no.samrad.shared.RuleViolation;

/**
 * All that is known of the days of a year before a council plans its meetings.
 *
 * @param life the days on which there is the council
 * @param councils which municipalities' councils meet, by day
 * @param taken days on which the council meets already
 */
record YearCalendar(
    AreaId area,
    int year,
    LocalDate today,
    Period life,
    Map<LocalDate, PublicHoliday> holidays,
    List<SchoolDays> breaks,
    Map<LocalDate, String> councils,
    Set<LocalDate> taken) {

  private static final int YEARS_AHEAD = 3;

  /** Everything that speaks against the day, the gravest first. */
  List<Obstacle> obstacles(LocalDate day, boolean avoidBreaks) {
    List<Obstacle> found = new ArrayList<>(impossible(day));
    Optional.ofNullable(holidays.get(day))
        .map(holiday -> new Obstacle(Obstacle.Kind.HOLIDAY, holiday.name()))
        .or(() -> weekend(day))
        .ifPresent(found::add);
    if (avoidBreaks) {
      breaks.stream()
          .filter(each -> each.include(day))
          .map(each -> new Obstacle(Obstacle.Kind.SCHOOL_BREAK, each.name()))
          .forEach(found::add);
    }
    Optional.ofNullable(councils.get(day))
        .map(names -> new Obstacle(Obstacle.Kind.COUNCILS_MEET, names))
        .ifPresent(found::add);
    return found;
  }

  private List<Obstacle> impossible(LocalDate day) {
    List<Obstacle> found = new ArrayList<>();
    if (day.isBefore(today)) {
      found.add(Obstacle.of(Obstacle.Kind.OVER));
    }
    if (!life.includes(day)) {
      found.add(Obstacle.of(Obstacle.Kind.OUTSIDE_COUNCIL));
    }
    if (taken.contains(day)) {
      found.add(Obstacle.of(Obstacle.Kind.OTHER_MEETING));
    }
    return found;
  }

  /** What speaks against a day on which the council means to meet. */
  List<Obstacle> clashes(LocalDate day) {
    return obstacles(day, true).stream()
        .filter(each -> each.kind().compareTo(Obstacle.Kind.HOLIDAY) >= 0)
        .toList();
  }

  /** The year is not over, and the council exists on some day of it. */
  void requirePlannable() {
    if (year < today.getYear()) {
      throw new RuleViolation(YearPlanRule.YEAR_OVER, today.getYear());
    }
    if (year > today.getYear() + YEARS_AHEAD) {
      throw new RuleViolation(YearPlanRule.YEAR_TOO_FAR, today.getYear() + YEARS_AHEAD);
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    if (!life.overlaps(Period.throughLastDay(first, first.plusYears(1).minusDays(1)))) {
      throw outside();
    }
  }

  void requireWithin(LocalDate day) {
    if (!life.includes(day)) {
      throw outside();
    }
  }

  private RuleViolation outside() {
    LocalDate first = life.firstDay().orElseThrow();
    return life.lastDay()
        .map(last -> new RuleViolation(YearPlanRule.OUTSIDE_COUNCIL_UNTIL, first, last))
        .orElseGet(() -> new RuleViolation(YearPlanRule.OUTSIDE_COUNCIL, first));
  }

  Optional<PublicHoliday> holidayOn(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }

  private static Optional<Obstacle> weekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
        ? Optional.of(Obstacle.of(Obstacle.Kind.WEEKEND))
        : Optional.empty();
  }
}
