package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "1.2.2027",
        "01.02.2027",
        "1.2.27",
        "01.02.27",
        "2027-02-01",
        "01022027",
        "010227",
        "1/2/2027",
        "1-2-2027",
        "1 2 2027",
        "1. 2. 2027",
        " 01.02.2027 ",
        "01.02.2027.",
        "\u00a001.02.2027\u202f"
      })
  void a_day_may_be_typed_in_many_ways(String typed) {
    assertThat(Days.parse(typed)).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void it_is_shown_in_one_way() {
    assertThat(Days.format(LocalDate.of(2027, 2, 1))).isEqualTo("01.02.2027");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "\u00a0"})
  void nothing_is_no_day(String typed) {
    assertThat(Days.parse(typed)).isNull();
    assertThat(Days.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "i morgen",
        "1.2",
        "2027",
        "1.2.202",
        "1.2.20277",
        "01.02.2027 kl. 12",
        "2027-2-1",
        "1.februar 2027",
        "١.٢.٢٠٢٧",
        "😀"
      })
  void what_is_no_day_is_refused(String typed) {
    assertRefused(typed, "input.date.unreadable");
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"31.02.2027", "29.02.2027", "32.01.2027", "00.01.2027", "01.13.2027"})
  void a_day_that_the_calendar_lacks_is_refused(String typed) {
    assertRefused(typed, "input.date.noSuchDay");
  }

  @Test
  void leap_days_exist() {
    assertThat(Days.parse("29.02.2028")).isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01.01.0027", "31.12.1899", "01.01.2200", "01.01.9999"})
  void a_year_that_nobody_means_is_refused(String typed) {
    assertRefused(typed, "input.date.year");
  }

  @ParameterizedTest(name = "[{0}] in an address")
  @CsvSource({"2023-06-01, true", "01.06.2023, true", "tull, false", "2023-06-31, false"})
  void an_address_may_hold_a_day(String text, boolean readable) {
    assertThat(Days.read(text).isPresent()).isEqualTo(readable);
  }

  private static void assertRefused(String typed, String key) {
    assertThatThrownBy(() -> Days.parse(typed))
        .isInstanceOfSatisfying(
            Unreadable.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
