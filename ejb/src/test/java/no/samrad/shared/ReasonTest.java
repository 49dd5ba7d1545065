package no.samrad.shared;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\n\t", "\u00a0"})
  void it_is_not_left_out(String text) {
    assertRefused(SharedRule.REASON_MISSING, () -> new Reason(text));
  }

  @Test
  void it_has_a_thousand_characters_at_most() {
    assertThat(new Reason("😀".repeat(1000)).text()).hasSize(2000);
    assertRefused(SharedRule.REASON_TOO_LONG, () -> new Reason("å".repeat(1001)), 1000);
  }

  @Test
  void it_holds_no_identity_number() {
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> new Reason("Gjelder " + IdentityNumbers.BIRTH_NUMBER));
  }

  @Test
  void it_keeps_its_lines_and_loses_what_cannot_be_stored() {
    assertThat(new Reason(" Vedtatt\r\ni mai\u0000\ud800 ").text()).isEqualTo("Vedtatt\ni mai");
  }
}
