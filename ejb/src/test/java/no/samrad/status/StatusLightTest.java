package no.samrad.status;

import static no.samrad.status.StatusLight.ACT;
import static no.samrad.status.StatusLight.NO_BASIS;
import static no.samrad.status.StatusLight.OK;
import static no.samrad.status.StatusLight.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusLightTest {

  @Test
  void the_worst_counts() {
    assertThat(StatusLight.worst(List.of(OK, WATCH, ACT, NO_BASIS))).isEqualTo(ACT);
    assertThat(StatusLight.worst(List.of(OK, NO_BASIS, WATCH))).isEqualTo(WATCH);
  }

  @Test
  void what_has_no_basis_makes_nothing_better_or_worse() {
    assertThat(StatusLight.worst(List.of(NO_BASIS, OK))).isEqualTo(OK);
    assertThat(StatusLight.worst(List.of(NO_BASIS, NO_BASIS))).isEqualTo(NO_BASIS);
    assertThat(StatusLight.worst(List.of())).isEqualTo(NO_BASIS);
  }
}
