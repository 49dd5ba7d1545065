package no.samrad.prose;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void words_are_compared_and_counted_not_lines_or_signs() {
    Difference difference =
        between("Oppgjør innen 1. mars året etter.", "Oppgjør innen 1. februar året etter.");

    assertThat(difference.removed()).isEqualTo(1);
    assertThat(difference.inserted()).isEqualTo(1);
    assertThat(difference.before().get(0).runs())
        .extracting(DiffRun::text, DiffRun::mark)
        .containsExactly(
            tuple("Oppgjør innen 1. ", DiffMark.KEPT),
            tuple("mars", DiffMark.REMOVED),
            tuple(" ", DiffMark.KEPT),
            tuple("året etter.", DiffMark.KEPT));
    assertThat(text(difference.together())).isEqualTo("Oppgjør innen 1. mars februar året etter.");
  }

  @Test
  void what_each_side_shows_is_that_text() {
    String before = "En **fet** start, og så:\n- en\n- to\n\nSlutt på §&nbsp;3.";
    String after = "En start og så videre:\n- en\n- tre\n- to\n\nNy slutt (på § 3).";
    Difference difference = between(before, after);

    assertThat(text(difference.before())).isEqualTo(flat(before));
    assertThat(text(difference.after())).isEqualTo(flat(after));
  }

  @Test
  void the_same_text_has_no_difference_however_it_is_broken_into_runs() {
    assertThat(between("En **to** tre", "En **to** tre").isEmpty()).isTrue();
    assertThat(between("En to", "En **to**").isEmpty()).isFalse();
    assertThat(Difference.NONE.isEmpty()).isTrue();
  }

  @Test
  void a_text_that_is_new_is_inserted_whole() {
    Difference difference = between("", "To ord\n- og tre til");

    assertThat(difference.inserted()).isEqualTo(5);
    assertThat(difference.removed()).isZero();
    assertThat(difference.before()).isEmpty();
  }

  private static Difference between(String before, String after) {
    return Difference.between(Prose.parse(before), Prose.parse(after));
  }

  private static String flat(String text) {
    return Prose.parse(text).plain().replace("\n\n", "\n");
  }

  private static String text(List<DiffLine> lines) {
    return lines.stream()
        .map(line -> line.sign() + line.runs().stream().map(DiffRun::text).collect(joining()))
        .collect(joining("\n"));
  }
}
