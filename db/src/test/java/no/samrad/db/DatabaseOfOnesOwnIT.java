package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatabaseOfOnesOwnIT {

  @Test
  void a_fresh_one_fits_the_program_and_comes_quickly() {
    TestDatabase.fresh().close(); // starts the server
    Instant start = Instant.now();

    try (TestDatabase database = TestDatabase.fresh()) {
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
      assertThat(Migrator.check(database.app()).sentence()).contains("up to date");
    }
  }
}
