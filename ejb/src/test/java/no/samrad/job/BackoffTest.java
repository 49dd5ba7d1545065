package no.samrad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest(name = "after {0} attempts it waits {1}")
  @CsvSource({"1, PT1M", "2, PT5M", "6, PT12H", "7, PT12H", "100, PT12H"})
  void it_waits_longer_each_time(int attempts, Duration wait) {
    assertThat(Backoff.after(attempts)).isEqualTo(wait);
  }

  @Test
  void it_ends_after_seven_attempts() {
    assertThat(Backoff.isExhausted(6)).isFalse();
    assertThat(Backoff.isExhausted(7)).isTrue();
  }

  /** A row that is put off longer would be taken for one that a wrong clock put off. */
  @Test
  void it_never_waits_a_day() {
    assertThat(Backoff.after(Integer.MAX_VALUE)).isLessThan(Duration.ofDays(1));
  }
}
