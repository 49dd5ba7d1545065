package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

  /** As published for 2016 to 2040. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
        "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
        "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25",
        "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01"
      })
  void easter_is_when_it_is(LocalDate easter) {
    assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    assertThat(PublicHolidays.of(easter.getYear()))
        .containsEntry(easter, PublicHoliday.EASTER_SUNDAY)
        .containsEntry(easter.minusDays(3), PublicHoliday.MAUNDY_THURSDAY)
        .containsEntry(easter.minusDays(2), PublicHoliday.GOOD_FRIDAY)
        .containsEntry(easter.plusDays(1), PublicHoliday.EASTER_MONDAY)
        .containsEntry(easter.plusDays(39), PublicHoliday.ASCENSION_DAY)
        .containsEntry(easter.plusDays(49), PublicHoliday.WHIT_SUNDAY)
        .containsEntry(easter.plusDays(50), PublicHoliday.WHIT_MONDAY);
  }

  @Test
  void those_that_do_not_move_stay() {
    assertThat(PublicHolidays.of(2027))
        .hasSize(11) // the seventeenth of May is Whit Monday
        .containsEntry(LocalDate.of(2027, 1, 1), PublicHoliday.NEW_YEAR)
        .containsEntry(LocalDate.of(2027, 5, 1), PublicHoliday.LABOUR_DAY)
        .containsEntry(LocalDate.of(2027, 12, 25), PublicHoliday.CHRISTMAS_DAY)
        .containsEntry(LocalDate.of(2027, 12, 26), PublicHoliday.SAINT_STEPHENS_DAY);
  }

  @Test
  void where_two_fall_on_one_day_the_one_that_moves_is_named() {
    assertThat(PublicHolidays.of(2027)).containsEntry(day("2027-05-17"), PublicHoliday.WHIT_MONDAY);
    assertThat(PublicHolidays.of(2008))
        .containsEntry(day("2008-05-01"), PublicHoliday.ASCENSION_DAY);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
