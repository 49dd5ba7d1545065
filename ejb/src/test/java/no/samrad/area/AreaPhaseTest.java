package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaPhaseTest {

  @ParameterizedTest(name = "{0} may become {1}")
  @CsvSource({
    "INTEREST, ASSESSMENT CLOSED",
    "ASSESSMENT, NEGOTIATION CLOSED",
    "NEGOTIATION, ESTABLISHMENT CLOSED",
    "ESTABLISHMENT, OPERATION CLOSED",
    "OPERATION, CLOSING",
    "CLOSING, CLOSED",
  })
  void only_these_steps_are_allowed(AreaPhase phase, String next) {
    List<String> allowed = List.of(next.split(" "));

    for (AreaPhase wanted : AreaPhase.values()) {
      assertThat(phase.mayBecome(wanted))
          .as("%s", wanted)
          .isEqualTo(allowed.contains(wanted.name()));
    }
  }

  @Test
  void closed_is_the_end() {
    assertThat(AreaPhase.CLOSED.next()).isEmpty();
  }
}
