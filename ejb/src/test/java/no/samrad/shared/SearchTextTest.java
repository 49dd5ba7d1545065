package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest(name = "{0} is found as {1}")
  @CsvSource({
    "Ås, as",
    "Trøndelag, trondelag",
    "SÆTRE, saetre",
    "Kárášjohka, karasjohka",
    "Nåavmesjenjaelmie, naavmesjenjaelmie",
    "Stïentje, stientje",
    "Yykeä, yykea",
    "Porsáŋgu, porsangu",
    "Đ Ŋ Ŧ Č Š Ž, d n t c s z",
    "Nord-Odal, nord-odal",
    "Herøy (Nordland), heroy (nordland)",
    "0301, 0301"
  })
  void letters_lose_case_and_diacritics(String written, String folded) {
    assertThat(SearchText.fold(written)).isEqualTo(folded);
  }

  @Test
  void a_letter_written_as_two_characters_folds_like_one() {
    assertThat(SearchText.fold("A\u030As")).isEqualTo("as");
  }

  @Test
  void blanks_of_every_kind_become_single_spaces() {
    assertThat(SearchText.fold("  Møre\u00a0og\n Romsdal ")).isEqualTo("more og romsdal");
  }

  @Test
  void folding_twice_changes_nothing() {
    String once = SearchText.fold("Hábmer – Hamarøy");

    assertThat(SearchText.fold(once)).isEqualTo(once);
  }

  @Test
  void the_text_holds_every_term_as_written_and_folded() {
    assertThat(SearchText.of(List.of("Hamarøy", "Hábmer", "1875")))
        .isEqualTo("hamarøy hamaroy hábmer habmer 1875");
  }

  @Test
  void nothing_stands_twice_and_nothing_empty_leaves_a_gap() {
    assertThat(SearchText.of(List.of("Sandnes", " ", "sandnes", "", "1108")))
        .isEqualTo("sandnes 1108");
  }

  @Test
  void no_terms_give_an_empty_text() {
    assertThat(SearchText.of(List.of())).isEmpty();
  }
}
