package no.samrad.area;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaSlugTest {

  @ParameterizedTest
  @CsvSource({
    "Trøndelag, trondelag",
    "Ærfugl og Åsane, aerfugl-og-asane",
    "Midt-Telemark, midt-telemark",
    "  Ytre   Namdal , ytre-namdal",
    "Kárášjohka, karasjohka",
    "Gáivuotna – Kåfjord, gaivuotna-kafjord",
    "<script>alert(1)</script>, script-alert-1-script",
    "=HYPERLINK, hyperlink",
    "Agder 😀, agder",
    "Område 2, omrade-2",
  })
  void it_is_derived_from_the_name(String name, String slug) {
    assertThat(AreaSlug.fromName(name).value()).isEqualTo(slug);
  }

  @Test
  void it_is_cut_without_a_hyphen_at_the_end() {
    assertThat(AreaSlug.fromName("x".repeat(59) + " og mer").value()).isEqualTo("x".repeat(59));
    assertThat(AreaSlug.fromName("x".repeat(200)).value()).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "😀", "!", "東京"})
  void without_letters_there_is_none(String name) {
    assertRefused(AreaRule.NAME_HAS_NO_LETTERS, () -> AreaSlug.fromName(name), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "Edit", " export "})
  void words_of_our_own_addresses_are_reserved(String name) {
    assertRefused(AreaRule.NAME_IS_RESERVED, () -> AreaSlug.fromName(name), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Agder", "a--b", "-a", "a/b", "å"})
  void a_wrong_one_cannot_exist(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AreaSlug(value));
  }
}
