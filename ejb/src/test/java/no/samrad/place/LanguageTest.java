package no.samrad.place;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @EnumSource
  void each_is_found_by_its_code(Language language) {
    assertThat(Language.of(language.code())).isEqualTo(language);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "NB", "no", "de"})
  void others_are_refused(String code) {
    assertRefused(PlaceRule.UNKNOWN_LANGUAGE, () -> Language.of(code));
  }

  @Test
  void the_code_is_lower_case() {
    assertThat(Language.SMA.code()).isEqualTo("sma");
  }
}
