package no.samrad.clause;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseWordsTest {

  @Test
  void placeholders_are_found_in_title_text_and_second_wording() {
    ClauseWords words =
        new ClauseWords("{{council.name}}", "a {{ host.name }} b {{area.name}}", "{{host.name}}");

    assertThat(words.placeholders()).containsExactly("council.name", "host.name", "area.name");
    assertThat(words.hasBrokenPlaceholder()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{host.name}", "{host.name}}", "{{host.name {{area.name}}", "a }} b"})
  void a_brace_that_is_left_over_is_seen(String body) {
    assertThat(new ClauseWords("T", body, "").hasBrokenPlaceholder()).isTrue();
  }

  @Test
  void title_and_text_must_be_there_and_not_be_endless() {
    assertRefused(ClauseRule.WORDS_MISSING, () -> ClauseWords.checked(" ", "Tekst", ""));
    assertRefused(ClauseRule.WORDS_MISSING, () -> ClauseWords.checked("Tittel", "\n ", ""));
    assertRefused(
        ClauseRule.TITLE_TOO_LONG, () -> ClauseWords.checked("x".repeat(301), "Tekst", ""), 300);
    assertRefused(
        ClauseRule.BODY_TOO_LONG, () -> ClauseWords.checked("T", "x".repeat(20_001), ""), 20_000);
    assertRefused(
        ClauseRule.BODY_TOO_LONG,
        () -> ClauseWords.checked("T", "Tekst", "x".repeat(20_001)),
        20_000);
  }

  @Test
  void an_item_is_written_with_its_set_and_read_again() {
    assertThat(ItemLink.of("KOML-20-4+20-3:board"))
        .isEqualTo(new ItemLink("KOML-20-4+20-3", "board"))
        .hasToString("KOML-20-4+20-3:board");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "host", "A", "1_A", "A-B", "Æ_TYPE"})
  void not_everything_is_a_code_of_a_type(String code) {
    assertRefused(ClauseRule.NOT_A_TYPE_CODE, () -> new TypeCode(code), code);
  }

  @Test
  void a_role_has_somebody_to_fill_it() {
    assertRefused(
        ClauseRule.ROLE_MISSING, () -> new TypeParty(null, FilledBy.ANY, 1, 1, true, true));
    assertRefused(
        ClauseRule.PARTY_COUNT_OUT_OF_RANGE,
        () -> new TypeParty(TypeRole.HOST, FilledBy.ANY, 2, 1, true, true),
        400);
    assertRefused(
        ClauseRule.PARTY_COUNT_OUT_OF_RANGE,
        () -> new TypeParty(TypeRole.HOST, FilledBy.ANY, 0, 0, true, true),
        400);
  }
}
