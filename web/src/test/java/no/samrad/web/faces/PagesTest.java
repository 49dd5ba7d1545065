package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

  @ParameterizedTest(name = "page {0} of {1} rows: {2}")
  @CsvSource({
    "1, 10, [1]",
    "1, 75, [1] 2 3",
    "2, 75, 1 [2] 3",
    "1, 500, [1] 2 3 … 20",
    "10, 500, 1 … 8 9 [10] 11 12 … 20",
    "20, 500, 1 … 18 19 [20]",
    "4, 500, 1 2 3 [4] 5 6 … 20"
  })
  void the_ends_and_the_neighbours_are_shown(int number, long total, String expected) {
    String shown =
        new Pages(number, 25, total)
            .steps().stream()
                .map(
                    step ->
                        step.gap()
                            ? "…"
                            : step.current() ? "[" + step.number() + "]" : "" + step.number())
                .collect(Collectors.joining(" "));

    assertThat(shown).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"name, name", "-name, -name", "--name, code", "age, code", "'', code", ", code"})
  void only_a_column_of_the_list_can_be_sorted_by(String asked, String expected) {
    assertThat(Pages.sort(asked, Set.of("name", "code"), "code")).isEqualTo(expected);
  }

  @Test
  void it_says_which_rows_are_shown() {
    Pages last = new Pages(3, 25, 60);

    assertThat(last.firstRow()).isEqualTo(51);
    assertThat(last.lastRow()).isEqualTo(60);
    assertThat(last.last()).isEqualTo(3);
  }

  @Test
  void an_empty_list_has_one_page() {
    Pages none = new Pages(1, 25, 0);

    assertThat(none.firstRow()).isZero();
    assertThat(none.lastRow()).isZero();
    assertThat(none.several()).isFalse();
  }
}
