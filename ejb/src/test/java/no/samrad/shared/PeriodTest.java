package no.samrad.shared;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final Period year = Period.throughLastDay(FIRST, LAST);

  @Test
  void both_its_first_and_its_last_day_belong_to_it() {
    assertThat(year.includes(FIRST.minusDays(1))).isFalse();
    assertThat(year.includes(FIRST)).isTrue();
    assertThat(year.includes(LAST)).isTrue();
    assertThat(year.includes(LAST.plusDays(1))).isFalse();
  }

  @Test
  void it_may_last_one_day() {
    assertThat(Period.throughLastDay(FIRST, FIRST).includes(FIRST)).isTrue();
  }

  @Test
  void it_does_not_run_backwards() {
    assertRefused(
        SharedRule.PERIOD_RUNS_BACKWARDS,
        () -> Period.throughLastDay(FIRST, FIRST.minusDays(1)),
        FIRST,
        FIRST.minusDays(1));
  }

  @Test
  void without_days_it_is_always() {
    Period always = Period.throughLastDay(null, null);

    assertThat(always.includes(LocalDate.MIN)).isTrue();
    assertThat(always.includes(LocalDate.MAX)).isTrue();
    assertThat(always.isOpenEnded()).isTrue();
  }

  @Test
  void what_begins_lasts_until_the_next_that_is_known() {
    Period earlier = Period.throughLastDay(FIRST.minusYears(1), null);
    Period same = Period.startingOn(FIRST);
    Period next = Period.startingOn(LAST.plusDays(1));
    Period later = Period.startingOn(LAST.plusYears(1));

    assertThat(Period.untilNext(FIRST, Stream.of(earlier, later, same, next))).isEqualTo(year);
    assertThat(Period.untilNext(FIRST, Stream.of(earlier, same)))
        .isEqualTo(Period.startingOn(FIRST));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2025-01-01, 2025-12-31, false",
    "2025-01-01, 2026-01-01, true",
    "2026-12-31, 2027-06-30, true",
    "2027-01-01, 2027-06-30, false",
    "2020-01-01, , true",
    ", 2025-12-31, false",
    ", , true",
  })
  void two_overlap_when_they_share_a_day(LocalDate from, LocalDate last, boolean expected) {
    Period other = Period.throughLastDay(from, last);

    assertThat(year.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(year)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-01-01, 2026-12-31, true",
    "2026-02-01, 2026-03-01, true",
    "2025-12-31, 2026-03-01, false",
    "2026-02-01, 2027-01-01, false",
    "2026-02-01, , false",
    ", 2026-02-01, false",
  })
  void it_covers_what_lies_within(LocalDate from, LocalDate last, boolean expected) {
    assertThat(year.covers(Period.throughLastDay(from, last))).isEqualTo(expected);
  }

  @Test
  void it_outlasts_what_ends_earlier() {
    Period open = Period.startingOn(FIRST);

    assertThat(open.outlasts(year)).isTrue();
    assertThat(year.outlasts(open)).isFalse();
    assertThat(open.outlasts(open)).isFalse();
    assertThat(year.outlasts(year)).isFalse();
    assertThat(year.outlasts(year.endingWith(LAST.minusDays(1)))).isTrue();
  }

  @Test
  void the_later_start_is_the_first_common_day() {
    assertThat(year.laterStart(Period.startingOn(FIRST.plusDays(9)))).isEqualTo(FIRST.plusDays(9));
    assertThat(year.laterStart(Period.startingOn(FIRST.minusDays(9)))).isEqualTo(FIRST);
  }

  @ParameterizedTest(name = "without {0} to {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-01-01; 2025-12-31; [2026-01-01, 2027-01-01)",
        "2026-01-01; 2026-06-30; [2026-07-01, 2027-01-01)",
        "2026-07-01;           ; [2026-01-01, 2026-07-01)",
        "          ; 2026-12-31; ''",
        "2026-03-01; 2026-03-31; [2026-01-01, 2026-03-01) [2026-04-01, 2027-01-01)"
      })
  void what_is_left_without_another(LocalDate from, LocalDate last, String left) {
    assertThat(
            year.without(Period.throughLastDay(from, last)).stream()
                .map(Period::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(left);
  }
}
