package no.samrad.yearplan;

import static no.samrad.yearplan.YearFixture.SEASONS;
import static no.samrad.yearplan.YearFixture.aYear;
import static no.samrad.yearplan.YearFixture.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateProposalTest {

  @Test
  void the_preferred_weekday_nearest_the_middle_of_each_month() {
    assertThat(days(aYear(), wishes(4, DayOfWeek.WEDNESDAY)))
        .containsExactly("2027-02-17", "2027-05-12", "2027-09-15", "2027-11-17");
  }

  @Test
  void a_public_holiday_is_passed_by() {
    List<ProposedDate> dates = dates(aYear(), wishes(4, DayOfWeek.MONDAY));

    assertThat(dates.get(1).wanted()).isEqualTo("2027-05-17");
    assertThat(dates.get(1).day()).isEqualTo("2027-05-10");
    assertThat(aYear().build().obstacles(dates.get(1).wanted(), true))
        .containsExactly(new Obstacle(Obstacle.Kind.HOLIDAY, "WHIT_MONDAY"));
  }

  @Test
  void so_are_school_breaks_unless_nobody_minds() {
    YearFixture year = aYear().closed(day("2027-02-15"), day("2027-02-26"));

    assertThat(days(year, wishes(4, DayOfWeek.WEDNESDAY))).startsWith("2027-02-10");
    YearWishes any = wishes(4, DayOfWeek.WEDNESDAY);
    YearWishes nobody =
        new YearWishes(4, any.weekday(), any.startsAt(), any.endsAt(), "", "nb", false);
    assertThat(days(year, nobody)).startsWith("2027-02-17");
  }

  @Test
  void a_day_on_which_municipalities_meet_is_passed_by_and_they_are_named() {
    YearFixture year = aYear().meeting(Map.of(day("2027-02-17"), "Grimstad, Lillesand"));

    assertThat(days(year, wishes(4, DayOfWeek.WEDNESDAY))).startsWith("2027-02-10");
    assertThat(year.build().obstacles(day("2027-02-17"), true))
        .containsExactly(new Obstacle(Obstacle.Kind.COUNCILS_MEET, "Grimstad, Lillesand"));
  }

  @Test
  void another_weekday_is_better_than_a_day_municipalities_meet() {
    Map<LocalDate, String> wednesdays =
        IntStream.of(3, 10, 17, 24)
            .mapToObj(each -> LocalDate.of(2027, 2, each))
            .collect(Collectors.toMap(each -> each, each -> "Arendal"));

    assertThat(days(aYear().meeting(wednesdays), wishes(4, DayOfWeek.WEDNESDAY)))
        .startsWith("2027-02-16");
  }

  @Test
  void where_every_day_has_something_against_it_the_least_is_chosen() {
    Map<LocalDate, String> all =
        IntStream.rangeClosed(1, 28)
            .mapToObj(each -> LocalDate.of(2027, 2, each))
            .collect(Collectors.toMap(each -> each, each -> "Arendal"));

    assertThat(days(aYear().meeting(all), wishes(4, DayOfWeek.WEDNESDAY))).startsWith("2027-02-17");
  }

  @Test
  void a_day_the_council_meets_on_already_is_passed_by() {
    assertThat(days(aYear().taken(day("2027-02-17")), wishes(4, DayOfWeek.WEDNESDAY)))
        .startsWith("2027-02-10");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6, 8, 11})
  void as_many_as_are_wanted_are_spread_and_none_is_in_july(int meetings) {
    List<ProposedDate> dates = dates(aYear(), wishes(meetings, DayOfWeek.TUESDAY));

    assertThat(dates).hasSize(meetings);
    assertThat(dates).extracting(each -> each.day().getMonthValue()).doesNotHaveDuplicates();
    assertThat(dates).noneMatch(each -> each.day().getMonthValue() == 7);
    assertThat(dates.stream().flatMap(each -> each.seasons().stream()))
        .as("each ordinary meeting is stood for once")
        .containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @ParameterizedTest
  @EnumSource(
      value = DayOfWeek.class,
      names = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
  void no_proposal_is_on_a_holiday_or_a_weekend(DayOfWeek weekday) {
    assertThat(dates(aYear(), wishes(11, weekday)))
        .allSatisfy(each -> assertThat(aYear().build().obstacles(each.day(), true)).isEmpty());
  }

  @Test
  void what_is_over_is_not_proposed() {
    YearFixture year = aYear().on(day("2027-05-13"));

    assertThat(days(year, wishes(4, DayOfWeek.WEDNESDAY)))
        .containsExactly("2027-05-19", "2027-09-15", "2027-11-17");
  }

  @Test
  void nothing_is_proposed_beyond_the_days_of_the_council() {
    YearFixture year = aYear().living(day("2023-03-01"), day("2027-09-10"));

    assertThat(days(year, wishes(4, DayOfWeek.WEDNESDAY)))
        .containsExactly("2027-02-17", "2027-05-12", "2027-09-08");
  }

  private static List<ProposedDate> dates(YearFixture year, YearWishes wishes) {
    return new DateProposal(wishes, SEASONS, year.build(), List.of()).dates();
  }

  private static List<String> days(YearFixture year, YearWishes wishes) {
    return dates(year, wishes).stream().map(each -> each.day().toString()).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
