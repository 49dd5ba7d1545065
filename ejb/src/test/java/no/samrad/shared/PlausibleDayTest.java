package no.samrad.shared;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "2026-03-10", "2076-03-10"})
  void the_limits_belong_to_it(LocalDate day) {
    assertThat(PlausibleDay.require(day, TODAY)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2076-03-11", "0202-01-01", "+20226-01-01"})
  void other_days_are_refused_with_the_limits(LocalDate day) {
    assertRefused(
        SharedRule.DAY_OUT_OF_RANGE,
        () -> PlausibleDay.require(day, TODAY),
        LocalDate.of(2000, 1, 1),
        LocalDate.of(2076, 3, 10));
  }

  @Test
  void a_day_must_be_given_unless_it_may_be_open() {
    assertRefused(SharedRule.DAY_MISSING, () -> PlausibleDay.require(null, TODAY));
    assertThat(PlausibleDay.requireIfGiven(null, TODAY)).isNull();
  }

  @Test
  void a_query_gets_a_day_the_database_can_read() {
    assertThat(PlausibleDay.forQuery(TODAY)).isEqualTo("2026-03-10");
    assertThat(PlausibleDay.forQuery(LocalDate.MAX)).isEqualTo("2999-12-31");
    assertThat(PlausibleDay.forQuery(LocalDate.MIN)).isEqualTo("1800-01-01");
  }
}
