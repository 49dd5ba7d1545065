package no.samrad.reporting;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of a reporting period, one after the other and no other way. */
class ReportingPeriodTest {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
  private static final LocalDate DUE = LocalDate.of(2025, 8, 15);
  private static final PersonId LEADER = new PersonId(1);
  private static final PersonId HOST = new PersonId(2);

  private final ReportingPeriod period =
      new ReportingPeriod(AGDER, PeriodKind.HALF_YEAR, FIRST, DUE);

  @ParameterizedTest(name = "{0} of {1} is {2} to {3}, number {4}")
  @CsvSource({
    "QUARTER, 2025-05-17, 2025-04-01, 2025-06-30, 2",
    "HALF_YEAR, 2025-12-31, 2025-07-01, 2025-12-31, 2",
    "YEAR, 2024-02-29, 2024-01-01, 2024-12-31, 1"
  })
  void periods_follow_the_calendar(
      PeriodKind kind, LocalDate day, LocalDate first, LocalDate last, int number) {
    assertThat(kind.firstDay(day)).isEqualTo(first);
    assertThat(kind.lastDay(first)).isEqualTo(last);
    assertThat(kind.number(first)).isEqualTo(number);
  }

  @Test
  void it_begins_where_the_calendar_says_and_is_due_after_its_end() {
    assertRefused(
        ReportingRule.NOT_A_FIRST_DAY,
        () -> new ReportingPeriod(AGDER, PeriodKind.HALF_YEAR, FIRST.plusDays(1), DUE),
        FIRST);
    assertRefused(
        ReportingRule.DUE_BEFORE_END,
        () -> new ReportingPeriod(AGDER, PeriodKind.HALF_YEAR, FIRST, LAST),
        LAST);
    assertRefused(ReportingRule.KIND_MISSING, () -> new ReportingPeriod(AGDER, null, FIRST, DUE));
  }

  @Nested
  class Steps {

    @Test
    void it_is_submitted_approved_and_locked() {
      period.submit(AFTER, 0);
      period.approve(HOST, LEADER);
      period.lock();

      assertThat(period.state()).isEqualTo(PeriodState.LOCKED);
      assertThat(period.revision()).isEqualTo(1);
    }

    @Test
    void it_is_not_submitted_before_it_is_over_or_while_a_red_figure_is_unexplained() {
      assertRefused(ReportingRule.NOT_OVER, () -> period.submit(LAST, 0), LAST);
      assertRefused(ReportingRule.EXPLANATION_MISSING, () -> period.submit(AFTER, 2), 2L);
      assertThat(period.state()).isEqualTo(PeriodState.OPEN);
    }

    @Test
    void no_step_is_left_out_or_taken_twice() {
      assertRefused(ReportingRule.NOT_SUBMITTED, () -> period.approve(HOST, LEADER));
      assertRefused(ReportingRule.NOT_APPROVED, period::lock);
      period.submit(AFTER, 0);
      assertRefused(ReportingRule.NOT_OPEN, () -> period.submit(AFTER, 0));
      assertRefused(ReportingRule.NOT_APPROVED, period::lock);
      period.approve(HOST, LEADER);
      assertRefused(ReportingRule.NOT_SUBMITTED, () -> period.approve(HOST, LEADER));
      period.lock();
      assertRefused(ReportingRule.NOT_APPROVED, period::lock);
    }

    @Test
    void whoever_submitted_it_does_not_approve_it() {
      period.submit(AFTER, 0);

      assertRefused(ReportingRule.SAME_PERSON, () -> period.approve(LEADER, LEADER));
    }

    @Test
    void opened_again_it_has_another_revision() {
      assertRefused(ReportingRule.ALREADY_OPEN, period::reopen);
      period.submit(AFTER, 0);

      period.reopen();

      assertThat(period.state()).isEqualTo(PeriodState.OPEN);
      assertThat(period.revision()).isEqualTo(2);
    }
  }

  @Test
  void an_explanation_has_a_cause_and_an_action() {
    assertRefused(ReportingRule.CAUSE_MISSING, () -> new NarrativeText(" ", "Tiltak"));
    assertRefused(ReportingRule.ACTION_MISSING, () -> new NarrativeText("Årsak", ""));
    assertRefused(
        ReportingRule.CAUSE_TOO_LONG,
        () -> new NarrativeText("x".repeat(2001), "Tiltak"),
        NarrativeText.LONGEST);
    assertRefused(
        ReportingRule.ACTION_TOO_LONG,
        () -> new NarrativeText("Årsak", "x".repeat(2001)),
        NarrativeText.LONGEST);
  }
}
