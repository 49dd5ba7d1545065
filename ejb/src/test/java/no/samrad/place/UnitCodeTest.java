package no.samrad.place;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"0301", "4204", "030101", " 4204 ", "\u00a04204"})
  void four_or_six_digits_are_a_code(String typed) {
    assertThat(UnitCode.of(typed).value()).isEqualTo(typed.strip().replace("\u00a0", ""));
  }

  @ParameterizedTest
  @CsvSource({"301, 0301", "30101, 030101"})
  void a_lost_leading_zero_is_offered_back(String typed, String right) {
    assertRefused(PlaceRule.LEADING_ZERO_LOST, () -> UnitCode.of(typed), typed, right);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "42", "4204x", "42 04", "1234567", "٤٢٠٤", "-301"})
  void anything_else_is_refused(String typed) {
    assertRefused(PlaceRule.NOT_A_UNIT_CODE, () -> UnitCode.of(typed));
  }

  @Test
  void a_refusal_does_not_repeat_ten_thousand_characters() {
    assertRefused(
        PlaceRule.NOT_A_UNIT_CODE, () -> UnitCode.of("x".repeat(10_000)), "x".repeat(20) + "…");
  }

  @Test
  void a_wrong_one_cannot_exist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode("301"));
  }
}
