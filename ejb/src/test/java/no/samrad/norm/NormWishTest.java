package no.samrad.norm;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormWishTest {

  @Test
  void it_says_where_it_comes_from() {
    assertRefused(NormRule.SOURCE_MISSING, () -> new NormWish(1, "  "));
    assertRefused(NormRule.SOURCE_TOO_LONG, () -> new NormWish(1, "å".repeat(301)), 300);
    assertThat(new NormWish(1, "  Rundskriv  ").source()).isEqualTo("Rundskriv");
  }

  @Test
  void no_identity_comes_in_by_the_source() {
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> new NormWish(1, "Sak " + IdentityNumbers.BIRTH_NUMBER));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11})
  void what_nobody_means_is_refused(int limit) {
    assertRefused(
        NormRule.OUT_OF_BOUNDS, () -> new NormWish(limit, "Kilde").requireWithin(1, 10), 1, 10);
  }

  @Test
  void both_bounds_and_no_limit_at_all_are_within() {
    assertThatCode(
            () -> {
              new NormWish(1, "Kilde").requireWithin(1, 10);
              new NormWish(10, "Kilde").requireWithin(1, 10);
              new NormWish(null, "Kilde").requireWithin(1, 10);
            })
        .doesNotThrowAnyException();
  }
}
