package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void every_language_has_its_own_words_whatever_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(Texts.get(Languages.BOKMAAL, "nav.home")).isEqualTo("Hjem");
      assertThat(Texts.get(Languages.NYNORSK, "nav.home")).isEqualTo("Heim");
      assertThat(Texts.get(Languages.ENGLISH, "nav.home")).isEqualTo("Home");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_rule_tells_its_details_as_the_pages_would() {
    assertThat(
            texts.rule(
                SharedRule.PERIOD_RUNS_BACKWARDS,
                List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2026, 12, 31))))
        .isEqualTo("Første dag (01.02.2027) er etter siste dag (31.12.2026). Rett en av dem.");
  }

  @Test
  void numbers_in_a_text_are_written_as_everywhere() {
    assertThat(texts.get("pages.range", 1, 25, 12_345)).isEqualTo("Viser 1–25 av 12\u00a0345");
  }

  @Test
  void what_a_reader_typed_is_never_a_pattern() {
    assertThat(texts.get("stopped.denied.inArea", "{0} '' <b>")).isEqualTo("I området {0} '' <b>");
  }

  @Test
  void a_missing_text_is_a_mistake() {
    assertThatThrownBy(() -> texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
  }
}
