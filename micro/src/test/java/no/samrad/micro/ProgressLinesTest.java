package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  private static final long SECOND = 1_000_000_000L;

  private final List<String> said = new ArrayList<>();
  private long now = 7 * SECOND;
  private final ProgressLines lines = new ProgressLines(() -> now, said::add);

  @Test
  void says_every_few_seconds_how_many_how_fast_and_how_long() {
    lines.at("visits", 0, 4_000_000);
    after(2).at("visits", 100_000, 4_000_000);
    after(4).at("visits", 300_000, 4_000_000);

    assertThat(said)
        .containsExactly(
            "visits                            300 000 of 4 000 000, 50000 a second, 74 s left");
  }

  @Test
  void says_at_the_end_of_each_thing_how_long_it_took() {
    lines.at("areas", 0, 1);
    after(1).at("areas", 1, 1);
    after(2).at("councils", 0, 60);
    after(2).at("councils", 60, 60);

    assertThat(said)
        .containsExactly(
            "areas                                   1 of 1 in 1 s",
            "councils                               60 of 60 in 2 s");
  }

  @Test
  void what_was_there_before_counts_for_no_speed() {
    lines.at("visits", 900, 1000);
    after(10).at("visits", 910, 1000);

    assertThat(said).singleElement().asString().endsWith(", 1 a second, 90 s left");
  }

  private ProgressLines after(int seconds) {
    now += seconds * SECOND;
    return lines;
  }
}
