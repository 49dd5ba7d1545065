package no.samrad.team;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samrad.norm.NormVersionId;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {

  private static final UnitId HOST = new UnitId(1);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final PersonId NEXT = new PersonId(100);

  private final Team team = new Team(new AreaId(3));

  @Nested
  class Nurses {

    @Test
    void eight_are_enough() {
      nurses(8, FIRST, null);

      assertRefused(TeamRule.TOO_MANY_NURSES, () -> fill(NEXT, nurse(100, FIRST, null)), 8, FIRST);
    }

    @Test
    void a_ninth_is_refused_for_one_day_somewhere_in_the_middle() {
      nurses(7, FIRST, null);
      fill(new PersonId(50), nurse(100, MAY, MAY));

      assertRefused(TeamRule.TOO_MANY_NURSES, () -> fill(NEXT, nurse(50, FIRST, null)), 8, MAY);
      fill(NEXT, nurse(50, FIRST, MAY.minusDays(1)));
      fill(NEXT, nurse(50, MAY.plusDays(1), null));
    }

    @Test
    void one_who_goes_on_with_another_percentage_is_no_other_nurse() {
      nurses(8, FIRST, null);
      TeamPost last = team.fill(NEXT, nurse(100, FIRST, FIRST, PostFunction.TEAM_LEADER), norm(8));

      assertThat(last.right().role()).isEqualTo(Role.TEAM_LEADER);
      TeamPost first = posts().get(0);
      Period during = team.requireChange(first, MAY, 60, norm(8));
      first.endOn(MAY.minusDays(1));
      TeamPost next = team.goOn(first, 60, during);

      assertThat(next.percentage()).isEqualTo(60);
      assertThat(next.period()).isEqualTo(Period.startingOn(MAY));
      assertThat(first.period()).isEqualTo(Period.throughLastDay(FIRST, MAY.minusDays(1)));
    }

    @Test
    void the_norm_of_each_day_counts() {
      StaffingLimits fewerFromMay =
          limits(List.of(MAY), day -> day.isBefore(MAY) ? anyNorm(8) : anyNorm(7));
      nurses(7, FIRST, null);

      assertRefused(
          TeamRule.TOO_MANY_NURSES,
          () -> team.fill(NEXT, nurse(100, FIRST, null), fewerFromMay),
          7,
          MAY);
      team.fill(NEXT, nurse(100, FIRST, MAY.minusDays(1)), fewerFromMay);
    }

    @Test
    void a_correction_does_not_count_the_post_itself() {
      nurses(8, FIRST, null);

      TeamPost post = posts().get(0);
      team.correct(post, nurse(80, FIRST, MAY), norm(8));

      assertThat(post.percentage()).isEqualTo(80);
    }
  }

  @Nested
  class Others {

    @Test
    void a_second_leader_is_refused_on_any_day() {
      fill(new PersonId(1), nurse(100, MAY, null, PostFunction.TEAM_LEADER));

      assertRefused(
          TeamRule.SECOND_LEADER,
          () -> fill(NEXT, nurse(100, FIRST, MAY, PostFunction.TEAM_LEADER)),
          MAY);
      fill(NEXT, nurse(100, FIRST, MAY.minusDays(1), PostFunction.TEAM_LEADER));
    }

    @Test
    void a_second_coordinator_is_not() {
      fill(new PersonId(1), nurse(50, FIRST, null, PostFunction.TEAM_COORDINATOR));
      fill(NEXT, nurse(50, FIRST, null, PostFunction.TEAM_COORDINATOR));

      assertThat(posts()).hasSize(2);
    }

    @Test
    void a_person_may_be_two_things_but_not_more_than_full_time() {
      fill(NEXT, nurse(60, FIRST, null));

      assertRefused(
          TeamRule.MORE_THAN_FULL_TIME,
          () -> fill(NEXT, nurse(50, FIRST, null, PostFunction.TEAM_COORDINATOR)),
          110,
          FIRST);
      fill(NEXT, nurse(40, FIRST, null, PostFunction.TEAM_COORDINATOR));
    }

    @Test
    void a_person_has_a_post_once_a_day() {
      fill(NEXT, nurse(50, FIRST, MAY));

      assertRefused(
          TeamRule.HOLDS_ALREADY_UNTIL, () -> fill(NEXT, nurse(20, MAY, null)), FIRST, MAY);
      fill(NEXT, nurse(20, MAY.plusDays(1), null));
      assertRefused(
          TeamRule.HOLDS_ALREADY,
          () -> fill(NEXT, nurse(20, MAY.plusDays(9), null)),
          MAY.plusDays(1));
    }
  }

  @Nested
  class Fields {

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void a_percentage_is_one_to_a_hundred(int percentage) {
      assertRefused(
          TeamRule.PERCENTAGE_OUT_OF_RANGE, () -> fill(NEXT, nurse(percentage, FIRST, null)), 100);
    }

    @Test
    void what_is_missing_is_named() {
      assertRefused(
          TeamRule.FUNCTION_MISSING,
          () -> fill(NEXT, new PostTerms(null, Profession.NURSE, HOST, 100, null, FIRST, null)));
      assertRefused(
          TeamRule.PROFESSION_MISSING,
          () ->
              fill(
                  NEXT,
                  new PostTerms(PostFunction.FAMILY_NURSE, null, HOST, 100, null, FIRST, null)));
    }

    @Test
    void and_who_employs_how_much() {
      assertRefused(
          TeamRule.EMPLOYER_MISSING,
          () ->
              fill(
                  NEXT,
                  new PostTerms(
                      PostFunction.FAMILY_NURSE, Profession.NURSE, null, 100, null, FIRST, null)));
      assertRefused(
          TeamRule.PERCENTAGE_OUT_OF_RANGE,
          () ->
              fill(
                  NEXT,
                  new PostTerms(
                      PostFunction.FAMILY_NURSE, Profession.NURSE, HOST, null, null, FIRST, null)),
          100);
    }

    @Test
    void another_percentage_begins_within_the_post() {
      TeamPost post = fill(NEXT, nurse(100, FIRST, MAY));
      TeamPost open = fill(new PersonId(1), nurse(100, FIRST, null));

      assertRefused(
          TeamRule.NOT_WITHIN_POST_UNTIL,
          () -> team.requireChange(post, MAY.plusDays(1), 50, norm(8)),
          FIRST,
          MAY);
      assertRefused(
          TeamRule.NOT_WITHIN_POST, () -> team.requireChange(open, FIRST, 50, norm(8)), FIRST);
      assertRefused(
          TeamRule.SAME_PERCENTAGE, () -> team.requireChange(post, MAY, 100, norm(8)), 100);
    }

    @Test
    void a_post_ends_once() {
      TeamPost post = fill(NEXT, nurse(100, FIRST, MAY));

      assertRefused(TeamRule.ALREADY_ENDED, () -> post.endOn(MAY), MAY);
      post.endOn(MAY.minusDays(1));

      assertThat(post.right().lastDay()).isEqualTo(MAY.minusDays(1));
    }
  }

  @Nested
  class Warnings {

    @ParameterizedTest(name = "{0} nurses, {1} leaders, {2} coordinators: {3}")
    @CsvSource({
      "6,1,1,''",
      "8,1,1,''",
      "5,1,1,FEWER_NURSES",
      "0,0,0,NO_LEADER FEWER_NURSES NO_COORDINATOR",
      "9,2,2,MORE_NURSES MORE_LEADERS MORE_COORDINATORS"
    })
    void follow_from_the_norm_of_the_day(int nurses, int leaders, int coordinators, String said) {
      StaffingCount count = new StaffingCount(MAY, nurses, 100 * nurses, leaders, coordinators);

      assertThat(StaffingWarning.of(count, anyNorm(8)))
          .extracting(Enum::name)
          .containsExactlyElementsOf(said.isEmpty() ? List.of() : List.of(said.split(" ")));
    }

    @Test
    void a_norm_without_a_smallest_number_asks_for_none() {
      StaffingNorm of2020 = new StaffingNorm(0, 8, 1, 1, 1, 1, null, false);

      assertThat(StaffingWarning.of(new StaffingCount(FIRST, 2, 200, 1, 1), of2020)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{1} participants at {0} per cent: over {2}, high {3}")
  @CsvSource({
    "100,20,false,false",
    "100,21,false,true",
    "100,25,false,true",
    "100,26,true,false",
    "60,15,false,true",
    "60,16,true,false",
    "0,1,true,false",
    "0,0,false,false"
  })
  void a_caseload_is_measured_by_the_percentage(
      int percentage, int participants, boolean over, boolean high) {
    Caseload caseload = new Caseload(NEXT, "Maja", percentage, participants, 20, 25);

    assertThat(caseload.isOver()).isEqualTo(over);
    assertThat(caseload.isHigh()).isEqualTo(high);
  }

  private void nurses(int count, LocalDate from, LocalDate lastDay) {
    for (int i = 0; i < count; i++) {
      fill(new PersonId(10 + i), nurse(100, from, lastDay));
    }
  }

  private TeamPost fill(PersonId person, PostTerms terms) {
    TeamPost post = team.fill(person, terms, norm(8));
    filled.add(post);
    return post;
  }

  private final List<TeamPost> filled = new ArrayList<>();

  private List<TeamPost> posts() {
    return filled;
  }

  private static PostTerms nurse(int percentage, LocalDate from, LocalDate lastDay) {
    return nurse(percentage, from, lastDay, PostFunction.FAMILY_NURSE);
  }

  private static PostTerms nurse(
      int percentage, LocalDate from, LocalDate lastDay, PostFunction function) {
    return new PostTerms(
        function, Profession.PUBLIC_HEALTH_NURSE, HOST, percentage, null, from, lastDay);
  }

  private static StaffingLimits norm(int mostNurses) {
    return limits(List.of(), day -> anyNorm(mostNurses));
  }

  private static StaffingNorm anyNorm(int mostNurses) {
    return new StaffingNorm(6, mostNurses, 1, 1, 1, 1, new NormVersionId(1), false);
  }

  private static StaffingLimits limits(
      List<LocalDate> changes, Function<LocalDate, StaffingNorm> norm) {
    return new StaffingLimits() {
      @Override
      public StaffingNorm on(LocalDate day) {
        return norm.apply(day);
      }

      @Override
      public List<LocalDate> changes() {
        return changes;
      }
    };
  }
}
