package no.samrad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.shared.IdentityNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @Test
  void ordinary_text_stays_as_it_is() {
    assertThat(Printable.of("Vedtatt i Ål 3. mars – «ja» 🎉", 100))
        .isEqualTo("Vedtatt i Ål 3. mars – «ja» 🎉");
  }

  @Test
  void it_stays_on_one_line() {
    assertThat(Printable.of("one\r\ntwo\tthree\u0085four\u2028five", 100))
        .isEqualTo("one two three\\u{85}four\\u{2028}five");
  }

  @ParameterizedTest
  @CsvSource({"27, 1b", "0, 0", "127, 7f", "8238, 202e", "8203, 200b", "55357, d83d"})
  void signs_that_steer_become_visible(int sign, String code) {
    assertThat(Printable.of("a" + (char) sign + "b", 100)).isEqualTo("a\\u{" + code + "}b");
  }

  @Test
  void a_long_text_is_cut_and_says_so() {
    assertThat(Printable.of("x".repeat(10_000), 20)).isEqualTo("x".repeat(20) + "… (+9980)");
  }

  @Test
  void a_cut_never_leaves_half_a_sign() {
    assertThat(Printable.of("a🎉b", 2)).isEqualTo("a\\u{d83c}… (+2)");
  }

  @Test
  void what_looks_like_a_national_identity_number_is_not_kept() {
    assertThat(Printable.of("sak 2026/123456", 100)).isEqualTo("sak 2026/123456");
    assertThat(Printable.of("om " + IdentityNumbers.BIRTH_NUMBER, 100))
        .isEqualTo(Printable.NOT_KEPT);
  }
}
