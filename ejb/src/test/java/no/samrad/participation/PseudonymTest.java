package no.samrad.participation;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTest {

  @Test
  void it_is_six_signs_that_make_no_word() {
    Random random = new Random(7);

    assertThat(Stream.generate(() -> Pseudonym.drawn(random).value()).limit(500))
        .doesNotHaveDuplicates()
        .allMatch(drawn -> drawn.matches("[2-9B-DF-HJKMNP-TV-XZ]{3}-[2-9B-DF-HJKMNP-TV-XZ]{3}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7KM-4PQ", "7km4pq", " 7KM 4PQ ", "7km–4pq"})
  void it_is_found_however_it_is_typed(String typed) {
    assertThat(Pseudonym.typed(typed)).isEqualTo(new Pseudonym("7KM-4PQ"));
  }

  @Test
  void whatever_looks_like_an_identity_is_refused() {
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, () -> Pseudonym.typed("010190 12345"));
  }

  @Test
  void it_never_gets_into_a_log_by_accident() {
    assertThat(new Pseudonym("7KM-4PQ").toString()).doesNotContain("7KM");
  }
}
