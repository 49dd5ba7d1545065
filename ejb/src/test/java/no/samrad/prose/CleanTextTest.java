package no.samrad.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"•\ten", "· en", "\uf0b7\ten", "o\ten", "– en", "▪\u00a0en"})
  void bullets_become_items_of_a_list(String line) {
    CleanText clean = CleanText.of(line);

    assertThat(clean.text()).isEqualTo("- en");
    assertThat(clean.cleanings()).contains(new Cleaning(CleaningKind.BULLETS, 1));
  }

  @ParameterizedTest
  @CsvSource({"1)\u00a0en,1. en,NUMBERS", "1.\ten,1. en,BLANKS", "12) tolv,12. tolv,NUMBERS"})
  void numbers_become_items_of_a_list(String line, String expected, CleaningKind kind) {
    CleanText clean = CleanText.of(line);

    assertThat(clean.text()).isEqualTo(expected);
    assertThat(clean.cleanings()).extracting(Cleaning::kind).contains(kind);
  }

  @Test
  void what_nobody_sees_goes_and_is_told() {
    CleanText clean = CleanText.of("kom\u00admune\u00a020\ufeff og\u200b mer\n\n\n\nslutt");

    assertThat(clean.text()).isEqualTo("kommune 20 og mer\n\nslutt");
    assertThat(clean.cleanings())
        .extracting(Cleaning::kind, Cleaning::count)
        .containsExactlyInAnyOrder(
            tuple(CleaningKind.INVISIBLE_SIGNS, 3),
            tuple(CleaningKind.BLANKS, 1),
            tuple(CleaningKind.EMPTY_LINES, 1));
  }

  @Test
  void rows_of_a_table_become_lines() {
    CleanText clean = CleanText.of("Kommune\tTimer\nPrøve\t60");

    assertThat(clean.text()).isEqualTo("Kommune | Timer\nPrøve | 60");
    assertThat(clean.cleanings()).containsExactly(new Cleaning(CleaningKind.TABLE_ROWS, 2));
  }

  @Test
  void the_source_of_a_page_becomes_this_format() {
    CleanText clean =
        CleanText.of(
            "<p>Se <b>dette</b> og <i>det</i>&nbsp;her</p><ul><li>en</li><li>to &amp; tre</li></ul>"
                + "<ol><li>x</li><li>y</li></ol><table><tr><td>a</td><td>b</td></tr></table>");

    assertThat(clean.text())
        .isEqualTo("Se **dette** og *det* her\n\n- en\n- to & tre\n\n1. x\n2. y\n\na | b");
    assertThat(clean.cleanings()).extracting(Cleaning::kind).contains(CleaningKind.TAGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a < b og b > c",
        "En **fet** linje\n- og et punkt\n\n1. en\n2. to",
        "<p> er et tegn"
      })
  void text_in_this_format_stays_as_it_is(String text) {
    CleanText clean = CleanText.of(text);

    assertThat(clean.text()).isEqualTo(text);
    assertThat(clean.cleanings()).isEmpty();
  }

  @Test
  void pictures_are_told_of() {
    assertThat(CleanText.of("før \ufffcetter").cleanings())
        .containsExactly(new Cleaning(CleaningKind.PICTURES, 1));
  }

  @Test
  void cleaning_twice_changes_nothing() {
    String once = CleanText.of("•\ten\u00a0to\n1)\ttre\nA\tB").text();

    assertThat(CleanText.of(once)).isEqualTo(new CleanText(once, java.util.List.of()));
  }
}
