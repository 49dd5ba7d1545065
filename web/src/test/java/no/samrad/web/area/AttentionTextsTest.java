package no.samrad.web.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.area.AttentionKind;
import no.samrad.web.faces.Languages;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can wait for somebody has a word, a title with its area and a text with its day. */
class AttentionTextsTest {

  @ParameterizedTest
  @EnumSource
  void everything_that_can_wait_is_said_in_every_language(AttentionKind kind) {
    String key = Texts.key(kind);

    assertThat(Languages.ALL)
        .allSatisfy(
            language -> {
              assertThat(Texts.get(language, key)).isNotBlank();
              assertThat(Texts.get(language, key + ".title", "Agder", "Bergen")).contains("Agder");
              assertThat(Texts.get(language, key + ".text", LocalDate.of(2023, 1, 1)))
                  .contains("01.01.2023");
            });
  }
}
