package no.samrad.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

  @Nested
  class Text_that_can_be_printed {

    @Test
    void letters_of_norwegian_and_the_sami_languages_stay() {
      assertThat(PrintableText.of(ManuscriptFixture.SAMI)).isEqualTo(ManuscriptFixture.SAMI);
    }

    @Test
    void quotation_marks_dashes_signs_and_amounts_stay() {
      String signs = "«sitat» – § 20-4 … 64,1 % ½ € ≥ • 1\u00A0000 “a” ‘b’ × ² °";

      assertThat(PrintableText.of(signs)).isEqualTo(signs);
    }

    @Test
    void what_no_font_has_is_written_as_its_number() {
      assertThat(PrintableText.of("Hei 😀 漢")).isEqualTo("Hei [U+1F600] [U+6F22]");
    }

    @Test
    void letters_that_run_from_right_to_left_are_written_as_their_number() {
      assertThat(PrintableText.of("אب")).isEqualTo("[U+05D0][U+0628]");
    }

    @Test
    void marks_that_turn_text_around_or_hide_in_it_show() {
      assertThat(PrintableText.of("a\u202Eb\u0000c\u200Fd\uE000"))
          .isEqualTo("a[U+202E]b[U+0000]c[U+200F]d[U+E000]");
    }

    @Test
    void marks_that_only_break_lines_are_left_out() {
      assertThat(PrintableText.of("bin\u00ADde\u200Bstrek\uFEFF")).isEqualTo("bindestrek");
    }

    @Test
    void a_letter_in_two_parts_becomes_one() {
      assertThat(PrintableText.of("A\u030A")).isEqualTo("Å");
    }

    @Test
    void a_broken_pair_shows() {
      assertThat(PrintableText.of("x\uD83Dy")).isEqualTo("x[U+D83D]y");
    }
  }

  @Nested
  class A_document {

    @Test
    void without_a_title_is_refused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Manuscript(
                      " \u00AD ", ManuscriptLanguage.NB, new Imprint("", "", "", ""), List.of()));
    }

    @Test
    void whose_headings_skip_a_level_is_refused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  ManuscriptFixture.of(
                      ManuscriptLanguage.NB, new Block.Heading(1, "A"), new Block.Heading(3, "B")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ManuscriptFixture.of(ManuscriptLanguage.NB, new Block.Heading(2, "A")));
    }

    @Test
    void with_a_heading_that_says_nothing_is_refused() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(1, " "));
    }

    @Test
    void with_headings_deeper_than_a_reader_follows_is_refused() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(5, "A"));
    }

    @Test
    void with_a_row_of_too_few_cells_is_refused() {
      List<List<List<Run>>> rows = List.of(List.of(List.of(Run.plain("x"))));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Block.Table("", List.of("A", "B"), rows));
    }
  }
}
