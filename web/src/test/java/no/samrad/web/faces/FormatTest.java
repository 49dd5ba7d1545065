package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormatTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final Format format = new Format();

  @BeforeEach
  void norwegianTime() {
    format.clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/Oslo"));
  }

  @Test
  void a_moment_is_shown_on_the_norwegian_clock() {
    assertThat(format.moment(Instant.parse("2026-03-10T09:44:00Z")))
        .isEqualTo("10.03.2026 kl. 10.44");
    assertThat(format.moment(Instant.parse("2026-07-10T22:30:00Z")))
        .isEqualTo("11.07.2026 kl. 00.30");
  }

  @Test
  void a_period_shows_its_last_day() {
    assertThat(format.period(Period.throughLastDay(FIRST, LAST)))
        .isEqualTo("01.01.2026–31.12.2026");
    assertThat(format.lastDay(Period.throughLastDay(FIRST, LAST))).isEqualTo("31.12.2026");
  }

  @Test
  void an_open_period_says_so() {
    assertThat(format.period(Period.startingOn(FIRST))).isEqualTo("fra 01.01.2026");
    assertThat(format.period(Period.throughLastDay(null, LAST))).isEqualTo("til og med 31.12.2026");
    assertThat(format.period(Period.throughLastDay(null, null))).isEqualTo("uten grenser");
    assertThat(format.lastDay(Period.startingOn(FIRST))).isEmpty();
  }

  @Test
  void a_percentage_has_a_no_break_space() {
    assertThat(format.percent(64.1, 1)).isEqualTo("64,1\u00a0%");
    assertThat(format.percent(null, 1)).isEmpty();
  }

  @Test
  void a_size_is_shown_in_what_people_can_grasp() {
    assertThat(format.bytes(999)).isEqualTo("999\u00a0B");
    assertThat(format.bytes(1_500)).isEqualTo("2\u00a0kB");
    assertThat(format.bytes(1_400_000)).isEqualTo("1,4\u00a0MB");
  }

  @Test
  void a_long_day_is_written_in_the_language() {
    assertThat(format.longDay(LocalDate.of(2026, 3, 10))).isEqualTo("tirsdag 10. mars 2026");
  }
}
