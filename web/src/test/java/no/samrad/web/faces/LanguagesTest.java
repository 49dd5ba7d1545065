package no.samrad.web.faces;

import static no.samrad.web.faces.RequestFixture.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @Test
  void the_address_wins_over_everything() {
    var request =
        aRequest().parameter("lang", "nn").cookie("lang", "en").header("Accept-Language", "en");

    assertThat(Languages.of(request.build(), "nb")).isEqualTo(Languages.NYNORSK);
  }

  @Test
  void then_what_was_chosen_before() {
    var request = aRequest().cookie("lang", "en").header("Accept-Language", "nn");

    assertThat(Languages.of(request.build(), "nb")).isEqualTo(Languages.ENGLISH);
  }

  @Test
  void then_the_person() {
    var request = aRequest().header("Accept-Language", "en");

    assertThat(Languages.of(request.build(), "nn")).isEqualTo(Languages.NYNORSK);
  }

  @ParameterizedTest(name = "a browser that wants {0} gets {1}")
  @CsvSource(
      value = {"no;nb", "nb-NO;nb", "nn-NO;nn", "en-GB;en", "sv,nn;nn", "de;nb", "se,no;nb"},
      delimiter = ';')
  void then_the_browser(String wish, String language) {
    var request = aRequest().header("Accept-Language", wish);

    assertThat(Languages.of(request.build(), null).getLanguage()).isEqualTo(language);
  }

  @Test
  void then_bokmaal() {
    assertThat(Languages.of(aRequest().build(), null)).isEqualTo(Languages.BOKMAAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "NB", "nb-NO", "", "nn\r\n"})
  void what_is_no_language_of_ours_is_ignored(String text) {
    var request = aRequest().parameter("lang", text).cookie("lang", "tull");

    assertThat(Languages.of(request.build(), null)).isEqualTo(Languages.BOKMAAL);
  }
}
