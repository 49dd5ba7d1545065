package no.samrad.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @Nested
  class Blocks {

    @Test
    void an_empty_line_parts_paragraphs_and_a_break_parts_lines() {
      Prose prose = Prose.parse("Første\nlinje to\n\n\nAndre");

      assertThat(prose.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
      assertThat(prose.blocks()).extracting(block -> block.lines().size()).containsExactly(2, 1);
      assertThat(prose.plain()).isEqualTo("Første\nlinje to\n\nAndre");
    }

    @Test
    void a_list_may_follow_a_line_at_once_and_a_line_a_list() {
      Prose prose = Prose.parse("Kommunen skal\n- en\n- to\nOg så videre");

      assertThat(prose.blocks())
          .extracting(Block::kind)
          .containsExactly(BlockKind.PARAGRAPH, BlockKind.BULLETS, BlockKind.PARAGRAPH);
      assertThat(prose.blocks().get(1).lines()).extracting(Line::plain).containsExactly("en", "to");
    }

    @Test
    void items_with_air_between_them_are_one_list() {
      assertThat(Prose.parse("- en\n\n- to").blocks()).hasSize(1);
      assertThat(Prose.parse("1. en\n\n2. to").blocks()).hasSize(1);
      assertThat(Prose.parse("1. en\n2. to\n1. ny liste").blocks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1. januar er en dag",
          "2. Da dette skjedde",
          "20. til 24. uke",
          "-en",
          "1.en",
          "2026. Året"
        })
    void a_number_or_dash_that_begins_a_sentence_begins_no_list(String line) {
      assertThat(Prose.parse(line).blocks())
          .singleElement()
          .extracting(Block::kind)
          .isEqualTo(BlockKind.PARAGRAPH);
    }

    @Test
    void a_numbered_list_keeps_its_numbers() {
      Prose prose = Prose.parse("1. en\n2. to\n4. fire");

      assertThat(prose.plain()).isEqualTo("1. en\n2. to\n\n4. fire");
    }

    @Test
    void nothing_is_empty() {
      assertThat(Prose.parse(" \n\t\n").isEmpty()).isTrue();
      assertThat(Prose.parse("").isEmpty()).isTrue();
    }
  }

  @Nested
  class Runs {

    @Test
    void bold_and_italic_may_hold_each_other() {
      Line line = line("Her er **fet og *begge* deler** og *kursiv*.");

      assertThat(line.runs())
          .containsExactly(
              Run.of("Her er ", false, false),
              Run.of("fet og ", true, false),
              Run.of("begge", true, true),
              Run.of(" deler", true, false),
              Run.of(" og ", false, false),
              Run.of("kursiv", false, true),
              Run.of(".", false, false));
    }

    @Test
    void three_asterisks_are_both_and_an_ending_may_follow_bold() {
      assertThat(line("***begge***").runs()).containsExactly(Run.of("begge", true, true));
      assertThat(line("**Vertskommunen**s ansvar").runs().get(0))
          .isEqualTo(Run.of("Vertskommunen", true, false));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2*3*4", "* alene", "**åpen", "a * b * c", "5 *", "<script>alert(1)</script>"})
    void what_is_no_mark_is_text(String text) {
      assertThat(line(text).runs()).containsExactly(Run.of(text, false, false));
    }

    @Test
    void a_placeholder_is_named_also_within_bold_and_when_nobody_knows_it() {
      Prose prose = Prose.parse("**{{host.name}}** og {{ dette finnes ikke }}");

      assertThat(prose.placeholders()).containsExactly("host.name", "dette finnes ikke");
      assertThat(line("**{{host.name}}**").runs().get(0).bold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{host.name", "host.name}}", "{{host.name}", "{{a\nb}}"})
    void a_placeholder_that_was_not_finished_is_seen(String text) {
      assertThat(Prose.parse(text).hasBrokenPlaceholder()).isTrue();
    }

    private Line line(String text) {
      return Prose.parse(text).blocks().get(0).lines().get(0);
    }
  }

  @Nested
  class Filled {

    private final Filling filling =
        new Filling(
            Map.of("one", "**Prøve** kommune", "two", "– Eksempel\n– Prøve", "three", "a\nb"),
            Map.of("gone", "Dagen det gjelder", "signature.block", "Signaturer"));

    @Test
    void a_value_is_text_without_marks() {
      Prose prose = fill("*{{one}}* her");

      assertThat(prose.plain()).isEqualTo("**Prøve** kommune her");
      assertThat(prose.blocks().get(0).lines().get(0).runs().get(0))
          .isEqualTo(new Run("**Prøve** kommune", false, true, "one", true));
    }

    @Test
    void several_lines_alone_become_a_list_and_in_a_sentence_lines() {
      assertThat(fill("{{two}}").plain()).isEqualTo("- Eksempel\n- Prøve");
      assertThat(fill("Slik: {{three}}.").plain()).isEqualTo("Slik: a\nb.");
      assertThat(fill("- slik: {{three}}").plain()).isEqualTo("- slik: a; b");
    }

    @Test
    void what_nothing_fills_stays_open_under_its_label() {
      Prose prose = fill("Fra {{gone}} og {{unheard}}.");

      assertThat(prose.plain()).isEqualTo("Fra [Dagen det gjelder] og [unheard].");
      assertThat(prose.open()).containsExactly("gone", "unheard");
    }

    @Test
    void the_place_to_sign_is_a_block_of_its_own() {
      Prose prose = fill("Under\n\n{{signature.block}}");

      assertThat(prose.blocks().get(1).kind()).isEqualTo(BlockKind.SIGNATURES);
      assertThat(prose.open()).isEmpty();
    }

    private Prose fill(String text) {
      return Prose.parse(text).fill(filling);
    }
  }

  @Test
  void writing_it_again_gives_what_was_read() {
    String text = "En **fet** og *kursiv* linje\nto\n\n- a\n- b **c**\n\n1. en\n2. to";

    assertThat(Prose.parse(text).marked()).isEqualTo(text);
    assertThat(Prose.parse(Prose.parse(text).marked())).isEqualTo(Prose.parse(text));
  }
}
