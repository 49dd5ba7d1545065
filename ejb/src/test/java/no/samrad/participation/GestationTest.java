package no.samrad.participation;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GestationTest {

  @ParameterizedTest(name = "{0} weeks and {1} days are {2} days")
  @CsvSource({"27, 6, 195", "28, 0, 196", "15, 6, 111", "0, 0, 0", "42, 6, 300", "16, , 112"})
  void weeks_and_days_are_days(Integer weeks, Integer days, int wanted) {
    assertThat(Gestation.of(weeks, days).days()).isEqualTo(wanted);
  }

  @Test
  void it_is_written_as_midwives_write_it() {
    assertThat(new Gestation(195)).hasToString("27+6");
    assertThat(new Gestation(196)).hasToString("28+0");
  }

  @Test
  void nobody_need_know() {
    assertThat(Gestation.of(null, null)).isNull();
    assertRefused(ParticipationRule.WEEKS_MISSING, () -> Gestation.of(null, 3));
  }

  @ParameterizedTest
  @CsvSource({"43, 0", "-1, 0"})
  void weeks_are_plausible(int weeks, int days) {
    assertRefused(ParticipationRule.WEEKS_OUT_OF_RANGE, () -> Gestation.of(weeks, days));
  }

  @ParameterizedTest
  @CsvSource({"20, 7", "20, -1"})
  void a_week_has_seven_days(int weeks, int days) {
    assertRefused(ParticipationRule.DAYS_OUT_OF_RANGE, () -> Gestation.of(weeks, days));
  }

  @Test
  void it_grows_by_a_day_a_day() {
    LocalDate known = LocalDate.of(2026, 2, 27);

    assertThat(new Gestation(100).on(LocalDate.of(2026, 3, 2), known).days()).isEqualTo(103);
    assertThat(new Gestation(100).dueFrom(known)).isEqualTo(known.plusDays(180));
  }
}
