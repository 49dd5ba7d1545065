package no.samrad.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import no.samrad.shared.Change;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditWordsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T11:00:05Z"), ZoneId.of("Europe/Oslo"));

  private final AuditWords words = new AuditWords();

  AuditWordsTest() {
    words.texts = new Texts();
    words.format = new Format();
    words.clock = CLOCK;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "role        | AUDITOR                     | Revisor",
        "right       | ADMINISTRATOR AUDITOR       | Administrator, Revisor",
        "role        | GONE                        | GONE",
        "period      | [2026-01-01, 2027-01-01)    | 01.01.2026–31.12.2026",
        "period      | [2026-01-01, )              | fra 01.01.2026",
        "firstDay    | 2026-01-01                  | 01.01.2026",
        "lockedUntil | 2026-03-10T11:00:05.123456Z | 10.03.2026 kl. 12.00.05",
        "firstDay    | 2026-13-45                  | 2026-13-45",
        "withKey     | true                        | ja",
        "withKey     | false                       | nei",
        "code        | 0301                        | 0301",
        "unit        | unit/7                      | unit/7",
        "x           | <script>                    | <script>"
      })
  void codes_become_words_and_the_rest_stays(String what, String value, String shown) {
    assertThat(words.value(what, value).replace('\u00a0', ' ')).isEqualTo(shown);
  }

  @Test
  void what_has_no_word_any_more_is_shown_as_its_code() {
    assertThat(words.action("SignedIn")).isEqualTo("Logget inn");
    assertThat(words.action("SomethingOfOld")).isEqualTo("SomethingOfOld");
    assertThat(words.what("somethingOfOld")).isEqualTo("somethingOfOld");
  }

  @Test
  void what_the_trail_keeps_no_values_of_stands_alone() {
    assertThat(words.label(Change.of("unit", "", "").withoutValues())).isEqualTo("Enhet");
    assertThat(words.label(Change.set("unit", "unit/7"))).isEqualTo("Enhet:");
    assertThat(words.label(Change.WITHHELD))
        .isEqualTo("Verdier og begrunnelse står bare hos teamet");
  }

  @Test
  void seconds_count() {
    assertThat(words.moment(CLOCK.instant())).contains("10.03.2026").contains("12.00.05");
  }
}
