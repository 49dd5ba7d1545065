package no.samrad.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

  @ParameterizedTest(name = "{0} from {1} falls on {2}: {3}")
  @CsvSource({
    "ONCE, 2026-03-31, 2026-03-31, true",
    "ONCE, 2026-03-31, 2027-03-31, false",
    "YEARLY, 2024-02-29, 2025-02-28, true",
    "YEARLY, 2024-02-29, 2028-02-29, true",
    "YEARLY, 2024-02-29, 2028-02-28, false",
    "YEARLY, 2024-02-29, 2025-03-01, false",
    "YEARLY, 2026-01-01, 2025-01-01, false",
    "HALF_YEARLY, 2026-08-31, 2027-02-28, true",
    "HALF_YEARLY, 2026-08-31, 2027-08-31, true",
    "QUARTERLY, 2026-01-15, 2026-04-15, true",
    "QUARTERLY, 2026-01-15, 2026-03-15, false",
    "MONTHLY, 2026-01-31, 2026-02-28, true",
    "MONTHLY, 2026-01-31, 2026-03-31, true",
    "MONTHLY, 2026-01-31, 2026-03-28, false"
  })
  void it_is_counted_from_the_first_day(
      Rhythm rhythm, LocalDate first, LocalDate day, boolean falls) {
    assertThat(rhythm.falls(first, day)).isEqualTo(falls);
  }
}
