package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "12.00, 12:00",
    "12:00, 12:00",
    "1200, 12:00",
    "9, 09:00",
    "9.30, 09:30",
    "930, 09:30",
    "09:30:00, 09:30",
    "kl. 14.15, 14:15",
    "0.00, 00:00",
    "23.59, 23:59"
  })
  void whatever_can_mean_only_that_is_read(String typed, LocalTime meant) {
    assertThat(Times.parse(typed)).isEqualTo(meant);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"24.00", "12.60", "tolv", "12.0", "12.00–14.00", "-1", "12345", "12.00.30"})
  void anything_else_is_refused(String typed) {
    assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Times.parse(typed));
  }

  @Test
  void nothing_is_nothing() {
    assertThat(Times.parse(" ")).isNull();
    assertThat(Times.parse(null)).isNull();
    assertThat(Times.format(null)).isEmpty();
    assertThat(Times.format(LocalTime.of(9, 5))).isEqualTo("09.05");
  }
}
