package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void a_line_has_no_breaks_and_single_blanks() {
    assertThat(PlainText.line(" Ytre \u00a0 \n\t Namdal ")).isEqualTo("Ytre Namdal");
    assertThat(PlainText.line(null)).isEmpty();
  }

  @Test
  void letters_are_composed() {
    assertThat(PlainText.line("A\u030asane")).isEqualTo("Åsane");
  }

  @Test
  void what_no_database_takes_is_left_out() {
    assertThat(PlainText.line("a\u0000b\ud83dc\udc00d\u0007")).isEqualTo("abcd");
    assertThat(PlainText.line("Ja 😀 <b>")).isEqualTo("Ja 😀 <b>");
  }

  @Test
  void nothing_invisible_remains_around_it_or_turns_it_round() {
    assertThat(PlainText.line("\u200b\ufeff Agder\u00a0\u200b")).isEqualTo("Agder");
    assertThat(PlainText.line("Ag\u202eder\u2066")).isEqualTo("Agder");
    assertThat(PlainText.line("\u200b")).isEmpty();
  }

  @Test
  void lines_keep_their_breaks() {
    assertThat(PlainText.lines("en\r\nto\u2028tre\r")).isEqualTo("en\nto\ntre");
  }

  @Test
  void a_sign_outside_the_basic_plane_is_one_character() {
    assertThat(PlainText.length("😀å")).isEqualTo(2);
  }
}
