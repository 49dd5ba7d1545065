package no.samrad.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.Period;

/**
 * Counts what was held against what was to be held. Knows nothing but its facts and a day.
 *
 * @param today what would have been held later is not missing
 */
record SupervisionCount(
    List<StaffDays> staff, List<SessionFact> sessions, Rhythm rhythm, LocalDate today) {

  SupervisionReport of(Period period) {
    LocalDate until = earlier(period.lastDay().orElseThrow(), today);
    return new SupervisionReport(
        rhythm,
        staff.stream()
            .map(each -> nurse(each, period))
            .filter(each -> each.weeks().expected() > 0)
            .toList(),
        team(period),
        months(period),
        staff.stream()
            .filter(each -> each.isNurseOn(until))
            .map(each -> visits(each, until))
            .toList());
  }

  private NurseCoverage nurse(StaffDays person, Period period) {
    List<WeekCoverage> weeks =
        weeks(period).stream()
            .filter(week -> week.workingDays().stream().anyMatch(person::worksAsNurseOn))
            .map(week -> of(week, rhythm.oneToOne(), held(week, SessionKind.ONE_TO_ONE, person)))
            .toList();
    return new NurseCoverage(person.person(), person.name(), joined(weeks));
  }

  private WeekCoverage team(Period period) {
    return joined(
        weeks(period).stream()
            .filter(week -> week.workingDays().stream().anyMatch(this::somebodyWorksOn))
            .map(week -> of(week, rhythm.teamMeeting(), held(week, SessionKind.TEAM_MEETING, null)))
            .toList());
  }

  /** The same as in {@code samrad.supervision_week}, from which indicators are counted. */
  private List<Week> weeks(Period period) {
    return Week.in(period).stream().filter(week -> week.hasComeOn(today)).toList();
  }

  private boolean somebodyWorksOn(LocalDate day) {
    return staff.stream().anyMatch(each -> each.worksOn(day));
  }

  private long held(Week week, SessionKind kind, StaffDays person) {
    return sessions.stream()
        .filter(each -> each.isFor(kind, person == null ? null : person.person()))
        .filter(each -> week.includes(each.day()))
        .count();
  }

  private static WeekCoverage of(Week week, int expected, long held) {
    int counted = (int) Math.min(expected, held);
    return new WeekCoverage(expected, counted, counted < expected ? List.of(week) : List.of());
  }

  private static WeekCoverage joined(List<WeekCoverage> weeks) {
    WeekCoverage sum = WeekCoverage.sum(weeks);
    return new WeekCoverage(
        sum.expected(),
        sum.held(),
        weeks.stream().flatMap(each -> each.missing().stream()).toList());
  }

  private List<MonthCoverage> months(Period period) {
    YearMonth last = YearMonth.from(earlier(period.lastDay().orElseThrow(), today));
    return Stream.iterate(
            YearMonth.from(period.firstDay().orElseThrow()), month -> month.plusMonths(1))
        .takeWhile(month -> !month.isAfter(last))
        .map(
            month ->
                new MonthCoverage(
                    month, SessionKind.monthly().stream().map(kind -> cell(month, kind)).toList()))
        .toList();
  }

  private MonthCoverage.Cell cell(YearMonth month, SessionKind kind) {
    long held =
        sessions.stream()
            .filter(each -> each.kind() == kind && YearMonth.from(each.day()).equals(month))
            .count();
    int expected = somebodyWorksIn(month) ? rhythm.monthly(kind) : 0;
    return new MonthCoverage.Cell(kind, (int) held, expected, month.atEndOfMonth().isBefore(today));
  }

  private boolean somebodyWorksIn(YearMonth month) {
    return month
        .atDay(1)
        .datesUntil(month.atEndOfMonth().plusDays(1))
        .filter(WorkingDays::include)
        .anyMatch(this::somebodyWorksOn);
  }

  /** Whoever was at work for a third of the year owes a third as many. */
  private VisitCoverage visits(StaffDays person, LocalDate until) {
    LocalDate from = until.minusYears(1).plusDays(1);
    long days = from.datesUntil(until.plusDays(1)).count();
    long worked = from.datesUntil(until.plusDays(1)).filter(person::worksAsNurseOn).count();
    long held =
        sessions.stream()
            .filter(each -> each.isFor(SessionKind.ACCOMPANIED_VISIT, person.person()))
            .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(until))
            .count();
    long due = Math.round((double) rhythm.fewestVisits() * worked / days);
    return new VisitCoverage(person.person(), person.name(), (int) held, (int) due);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
