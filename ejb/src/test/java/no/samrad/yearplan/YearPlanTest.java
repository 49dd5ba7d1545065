package no.samrad.yearplan;

import static no.samrad.shared.Refusals.assertRefused;
import static no.samrad.yearplan.YearFixture.SEASONS;
import static no.samrad.yearplan.YearFixture.TODAY;
import static no.samrad.yearplan.YearFixture.YEAR;
import static no.samrad.yearplan.YearFixture.aYear;
import static no.samrad.yearplan.YearFixture.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Set;
import no.samrad.council.CouncilId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YearPlanTest {

  private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 10);

  private final YearPlan plan = new YearPlan(new AreaId(3), new CouncilId(1), YEAR);

  @Test
  void it_keeps_what_was_wished_and_proposed() {
    propose();

    assertThat(plan.wishes()).isEqualTo(wishes(4, DayOfWeek.WEDNESDAY));
    assertThat(plan.dates()).extracting(YearDate::day).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void a_year_without_a_possible_day_is_not_planned() {
    assertRefused(
        YearPlanRule.NO_DAY_LEFT, () -> plan.propose(wishes(4, DayOfWeek.WEDNESDAY), List.of()));
  }

  @Test
  void it_is_confirmed_once_and_stays_as_it_is() {
    propose();

    plan.confirm(NOW, aYear().build());

    assertRefused(YearPlanRule.CONFIRMED_ALREADY, () -> plan.confirm(NOW, aYear().build()));
    assertRefused(YearPlanRule.CONFIRMED_ALREADY, this::propose);
  }

  @Nested
  class Anew {

    private final NfpMeetingId winter = new NfpMeetingId(11);
    private final NfpMeetingId spring = new NfpMeetingId(12);

    @BeforeEach
    void confirm() {
      propose();
      plan.confirm(NOW, aYear().build());
      for (int i = 0; i < 4; i++) {
        plan.dates().get(i).became(new NfpMeetingId(11 + i));
      }
    }

    @Test
    void what_is_a_meeting_stays_and_the_rest_is_proposed() {
      plan.clear(Set.of(winter, spring));

      propose();

      assertThat(plan.kept())
          .extracting(ProposedDate::seasons)
          .containsExactly(List.of(1), List.of(2));
      assertThat(plan.proposed())
          .extracting(YearDate::asProposed)
          .extracting(ProposedDate::seasons)
          .containsExactly(List.of(3), List.of(4));
      assertThat(plan.dates()).extracting(YearDate::position).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_place_in_the_middle_is_filled() {
      plan.clear(Set.of(winter, new NfpMeetingId(13), new NfpMeetingId(14)));

      propose();

      assertThat(plan.proposed()).extracting(YearDate::position).containsExactly(2);
      assertThat(plan.proposed())
          .extracting(each -> each.day().getMonth())
          .containsExactly(Month.MAY);
    }

    @Test
    void more_meetings_come_in_other_months() {
      plan.clear(Set.of(winter, spring, new NfpMeetingId(13), new NfpMeetingId(14)));
      YearWishes six = wishes(6, DayOfWeek.WEDNESDAY);

      plan.propose(six, new DateProposal(six, SEASONS, aYear().build(), plan.kept()).dates());

      assertThat(plan.proposed())
          .hasSize(2)
          .allMatch(each -> each.asProposed().seasons().isEmpty());
      assertThat(plan.dates()).extracting(YearDate::day).doesNotHaveDuplicates();
    }

    @Test
    void not_when_as_many_are_meetings() {
      plan.clear(Set.of(winter, spring, new NfpMeetingId(13), new NfpMeetingId(14)));

      assertRefused(YearPlanRule.PLANNED_ALREADY, YearPlanTest.this::propose, 4);
    }

    @Test
    void a_meeting_is_moved_as_a_meeting_and_confirmed_once() {
      plan.clear(Set.of(winter));
      propose();

      plan.confirm(NOW, aYear().on(MARCH).build());

      assertThat(plan.proposed()).hasSize(3);
    }
  }

  @Test
  void a_day_that_is_over_when_it_is_confirmed_is_named() {
    propose();

    assertRefused(
        YearPlanRule.DAY_IS_OVER,
        () -> plan.confirm(NOW, aYear().on(MARCH).build()),
        LocalDate.of(2027, 2, 17));
    assertRefused(
        YearPlanRule.TWO_ON_ONE_DAY,
        () -> plan.confirm(NOW, aYear().taken(LocalDate.of(2027, 5, 12)).build()),
        LocalDate.of(2027, 5, 12));
  }

  @Nested
  class TheYear {

    @Test
    void is_not_over_and_not_far_ahead() {
      assertRefused(
          YearPlanRule.YEAR_OVER,
          () -> aYear().on(LocalDate.of(2028, 1, 1)).build().requirePlannable(),
          2028);
      assertRefused(
          YearPlanRule.YEAR_TOO_FAR,
          () -> aYear().on(LocalDate.of(2023, 1, 1)).build().requirePlannable(),
          2026);
      aYear().on(TODAY).build().requirePlannable();
    }

    @Test
    void has_a_day_on_which_there_is_the_council() {
      LocalDate from = LocalDate.of(2023, 3, 1);
      LocalDate last = LocalDate.of(2026, 12, 31);
      assertRefused(
          YearPlanRule.OUTSIDE_COUNCIL_UNTIL,
          () -> aYear().living(from, last).build().requirePlannable(),
          from,
          last);
      LocalDate later = LocalDate.of(2028, 1, 1);
      assertRefused(
          YearPlanRule.OUTSIDE_COUNCIL,
          () -> aYear().living(later, null).build().requirePlannable(),
          later);
    }
  }

  @Nested
  class Wishes {

    @Test
    void are_whole() {
      assertRefused(YearPlanRule.MEETINGS_MISSING, () -> wish(null, DayOfWeek.MONDAY, 9, 11));
      assertRefused(YearPlanRule.MEETINGS_OUT_OF_RANGE, () -> wish(0, DayOfWeek.MONDAY, 9, 11), 11);
      assertRefused(
          YearPlanRule.MEETINGS_OUT_OF_RANGE, () -> wish(12, DayOfWeek.MONDAY, 9, 11), 11);
      assertRefused(YearPlanRule.WEEKDAY_MISSING, () -> wish(4, null, 9, 11));
      assertRefused(YearPlanRule.WEEKDAY_MISSING, () -> wish(4, DayOfWeek.SATURDAY, 9, 11));
      assertRefused(YearPlanRule.ENDS_BEFORE_IT_STARTS, () -> wish(4, DayOfWeek.MONDAY, 11, 11));
      assertRefused(
          YearPlanRule.TIME_MISSING,
          () -> new YearWishes(4, DayOfWeek.MONDAY, null, LocalTime.NOON, "", "nb", true));
      assertRefused(
          YearPlanRule.PLACE_TOO_LONG,
          () ->
              new YearWishes(
                  4,
                  DayOfWeek.MONDAY,
                  LocalTime.of(9, 0),
                  LocalTime.NOON,
                  "a".repeat(201),
                  "nb",
                  true),
          200);
    }

    private YearWishes wish(Integer meetings, DayOfWeek weekday, int from, int to) {
      return new YearWishes(
          meetings, weekday, LocalTime.of(from, 0), LocalTime.of(to, 0), "", "nb", true);
    }
  }

  @Nested
  class ASchoolBreak {

    @Test
    void has_a_name_and_days() {
      LocalDate first = LocalDate.of(2027, 2, 22);
      assertRefused(YearPlanRule.BREAK_NAME_MISSING, () -> new SchoolTime(" ", first, first));
      assertRefused(
          YearPlanRule.BREAK_NAME_TOO_LONG,
          () -> new SchoolTime("a".repeat(101), first, first),
          100);
      assertRefused(
          SharedRule.PERIOD_RUNS_BACKWARDS,
          () -> new SchoolTime("Vinterferie", first, first.minusDays(1)).period(TODAY));
      assertRefused(
          SharedRule.DAY_MISSING, () -> new SchoolTime("Vinterferie", null, first).period(TODAY));
      assertRefused(
          YearPlanRule.BREAK_TOO_LONG,
          () -> new SchoolTime("Vinterferie", first, first.plusDays(92)).period(TODAY),
          92);
    }
  }

  private void propose() {
    YearWishes wishes = wishes(4, DayOfWeek.WEDNESDAY);
    plan.propose(wishes, new DateProposal(wishes, SEASONS, aYear().build(), plan.kept()).dates());
  }
}
