package no.samrad.supervision;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** In 2026, Easter Sunday is 5 April: week 14 ends with it, week 15 begins with Easter Monday. */
class SupervisionCountTest {

  private static final PersonId MAJA = new PersonId(10);
  private static final PersonId KARI = new PersonId(11);
  private static final Rhythm WEEKLY = new Rhythm(1, 1, 3, 4, 1, 1, 1);
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  /** Weeks 10 to 13. */
  private static final Period MARCH =
      Period.throughLastDay(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 29));

  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

  private final List<StaffDays> staff = new ArrayList<>();
  private final List<SessionFact> sessions = new ArrayList<>();

  @Nested
  class Weeks {

    @Test
    void a_week_with_a_session_is_covered_and_a_second_one_covers_no_other_week() {
      nurse(MAJA);
      oneToOne(MAJA, 3, 2);
      oneToOne(MAJA, 3, 4);
      oneToOne(MAJA, 3, 10);

      WeekCoverage weeks = report(MARCH, LATER).nurses().get(0).weeks();

      assertThat(weeks.expected()).isEqualTo(4);
      assertThat(weeks.held()).isEqualTo(2);
      assertThat(weeks.percent()).isEqualTo(50);
      assertThat(weeks.missing()).extracting(Week::number).containsExactly(12, 13);
    }

    @Test
    void the_session_of_somebody_else_counts_for_them_only() {
      nurse(MAJA);
      nurse(KARI);
      oneToOne(MAJA, 3, 3);

      SupervisionReport report = report(MARCH, LATER);

      assertThat(report.nurses()).extracting(each -> each.weeks().held()).containsExactly(1, 0);
      assertThat(report.oneToOne().percent()).isEqualTo(13);
      assertThat(report.shortOfSessions())
          .extracting(NurseCoverage::person)
          .containsExactly(KARI, MAJA);
    }

    @Test
    void a_week_without_a_day_at_work_is_not_expected() {
      away(nurse(MAJA), Period.throughLastDay(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13)));

      assertThat(report(MARCH, LATER).nurses().get(0).weeks().expected()).isEqualTo(3);
    }

    @Test
    void one_day_at_work_is_enough() {
      away(nurse(MAJA), Period.throughLastDay(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 12)));

      assertThat(report(MARCH, LATER).nurses().get(0).weeks().expected()).isEqualTo(4);
    }

    @Test
    void public_holidays_are_no_days_at_work() {
      Period easter = Period.throughLastDay(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 5));
      away(nurse(MAJA), Period.throughLastDay(easter.firstDay().orElseThrow(), day(4, 1)));

      assertThat(report(easter, LATER).nurses()).isEmpty(); // Thursday and Friday are holidays
      assertThat(report(easter, LATER).team().expected()).isZero();
      assertThat(report(easter, LATER).team().percent()).isNull();
    }

    @Test
    void a_week_is_not_missing_before_its_thursday() {
      nurse(MAJA);

      assertThat(report(MARCH, day(3, 11)).nurses().get(0).weeks().expected()).isEqualTo(1);
      assertThat(report(MARCH, day(3, 12)).nurses().get(0).weeks().expected()).isEqualTo(2);
    }

    @Test
    void a_week_belongs_to_the_period_of_its_thursday() {
      Period first = Period.throughLastDay(day(1, 1), day(3, 31));
      Period second = Period.throughLastDay(day(4, 1), day(6, 30));

      assertThat(Week.in(first)).hasSize(13).extracting(Week::number).endsWith(13);
      assertThat(Week.in(second)).hasSize(13).extracting(Week::number).startsWith(14);
    }

    @Test
    void only_weeks_as_a_nurse_count() {
      staff.add(days(MAJA, Period.throughLastDay(day(3, 9), day(3, 15)), Period.startingOn(START)));

      SupervisionReport report = report(MARCH, LATER);

      assertThat(report.nurses().get(0).weeks().expected()).isEqualTo(1);
      assertThat(report.team().expected()).isEqualTo(4);
    }

    @Test
    void a_norm_of_nothing_expects_nothing() {
      nurse(MAJA);

      SupervisionReport report = count(new Rhythm(0, 0, 0, 0, 0, 0, 0), LATER).of(MARCH);

      assertThat(report.nurses()).isEmpty();
      assertThat(report.team().expected()).isZero();
      assertThat(report.missingMonths()).isZero();
      assertThat(report.shortOfVisits()).isEmpty();
    }
  }

  @Nested
  class Months {

    @Test
    void what_was_not_held_in_a_month_that_is_over_is_missing() {
      nurse(MAJA);
      sessions.add(new SessionFact(SessionKind.NAV, day(2, 10), null));
      Period quarter = Period.throughLastDay(day(1, 1), day(3, 31));

      List<MonthCoverage> months = report(quarter, day(3, 20)).months();

      assertThat(months)
          .extracting(MonthCoverage::month)
          .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
      assertThat(missing(months.get(0))).containsExactlyElementsOf(SessionKind.monthly());
      assertThat(missing(months.get(1)))
          .containsExactly(SessionKind.INTERACTION, SessionKind.PSYCHOLOGIST_CHILD_WELFARE);
      assertThat(missing(months.get(2))).isEmpty();
    }

    @Test
    void in_a_month_in_which_nobody_works_nothing_is_missing() {
      away(nurse(MAJA), Period.throughLastDay(day(2, 1), day(2, 28)));

      assertThat(
              missing(report(Period.throughLastDay(day(2, 1), day(2, 28)), LATER).months().get(0)))
          .isEmpty();
    }

    private List<SessionKind> missing(MonthCoverage month) {
      return month.cells().stream()
          .filter(MonthCoverage.Cell::missing)
          .map(MonthCoverage.Cell::kind)
          .toList();
    }
  }

  @Nested
  class Visits {

    @Test
    void three_in_twelve_months_are_due() {
      nurse(MAJA);
      visit(LocalDate.of(2025, 3, 29));
      visit(LocalDate.of(2025, 3, 30));
      visit(day(3, 29));

      VisitCoverage visits = report(MARCH, LATER).visits().get(0);

      assertThat(visits.held()).isEqualTo(2); // the first was more than a year before
      assertThat(visits.due()).isEqualTo(3);
      assertThat(visits.shortfall()).isEqualTo(1);
    }

    @Test
    void fewer_of_whoever_was_there_for_a_part_of_the_year() {
      LocalDate fourMonthsAgo = LocalDate.of(2025, 12, 1);
      staff.add(days(MAJA, Period.startingOn(fourMonthsAgo), Period.startingOn(fourMonthsAgo)));

      assertThat(report(MARCH, LATER).visits().get(0).due()).isEqualTo(1);
    }

    @Test
    void a_summer_holiday_changes_nothing() {
      away(nurse(MAJA), Period.throughLastDay(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 1)));

      assertThat(report(MARCH, LATER).visits().get(0).due()).isEqualTo(3);
    }

    @Test
    void whoever_is_no_nurse_at_the_end_is_not_asked() {
      staff.add(days(MAJA, Period.throughLastDay(START, day(3, 10)), Period.startingOn(START)));

      assertThat(report(MARCH, LATER).visits()).isEmpty();
    }
  }

  @Nested
  class Registering {

    @Test
    void what_is_missing_is_named() {
      assertRefused(SupervisionRule.KIND_MISSING, () -> session(null, Set.of(), Set.of(MAJA)));
      assertRefused(
          SupervisionRule.KIND_MISSING,
          () -> session(SessionKind.EXPERIENCE_GATHERING, Set.of(), Set.of(MAJA)));
      assertRefused(
          SupervisionRule.NURSE_MISSING,
          () -> session(SessionKind.ONE_TO_ONE, Set.of(), Set.of(MAJA)));
      assertRefused(
          SupervisionRule.NOBODY_THERE, () -> session(SessionKind.NAV, Set.of(), Set.of()));
      assertRefused(
          SupervisionRule.COMPANION_MISSING,
          () -> session(SessionKind.ACCOMPANIED_VISIT, Set.of(MAJA), Set.of(MAJA)));
      session(SessionKind.ACCOMPANIED_VISIT, Set.of(MAJA), Set.of(KARI));
      session(SessionKind.ONE_TO_ONE, Set.of(MAJA, KARI), Set.of());
    }

    @Test
    void a_gathering_has_a_title_that_is_about_nobody() {
      assertRefused(SupervisionRule.TITLE_MISSING, () -> gathering(" ", "Bergen"));
      assertRefused(
          SupervisionRule.TITLE_TOO_LONG, () -> gathering("x".repeat(201), "Bergen"), 200);
      assertRefused(
          SupervisionRule.PLACE_TOO_LONG, () -> gathering("Samling", "x".repeat(101)), 100);
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> gathering("Samling " + IdentityNumbers.BIRTH_NUMBER, ""));
      gathering("Samling", "");
    }

    private void session(SessionKind kind, Set<PersonId> nurses, Set<PersonId> attendees) {
      new NewSession(kind, START, nurses, attendees).requireWhole();
    }

    private void gathering(String title, String place) {
      new NewGathering(START, title, place, Set.of()).requireWhole();
    }
  }

  private SupervisionReport report(Period period, LocalDate today) {
    return count(WEEKLY, today).of(period);
  }

  private SupervisionCount count(Rhythm rhythm, LocalDate today) {
    return new SupervisionCount(staff, sessions, rhythm, today);
  }

  private StaffDays nurse(PersonId person) {
    StaffDays days = days(person, Period.startingOn(START), Period.startingOn(START));
    staff.add(days);
    return days;
  }

  private static StaffDays days(PersonId person, Period asNurse, Period inTeam) {
    return new StaffDays(
        person, "Nr. " + person.value(), List.of(asNurse), List.of(inTeam), new ArrayList<>());
  }

  private static void away(StaffDays whose, Period days) {
    whose.note("AWAY", days);
  }

  private void oneToOne(PersonId nurse, int month, int day) {
    sessions.add(new SessionFact(SessionKind.ONE_TO_ONE, day(month, day), nurse));
  }

  private void visit(LocalDate day) {
    sessions.add(new SessionFact(SessionKind.ACCOMPANIED_VISIT, day, MAJA));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
