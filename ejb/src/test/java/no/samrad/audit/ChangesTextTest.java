package no.samrad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import no.samrad.shared.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTextTest {

  @Test
  void what_is_written_is_read_back() {
    List<Change> changes =
        List.of(
            Change.of("host", "unit/7", "unit/9"),
            Change.set("name", "\"Ål\" \\ <b>"),
            new Change("note", "x", ""));

    assertThat(ChangesText.read(ChangesText.write(changes))).isEqualTo(changes);
    assertThat(ChangesText.write(List.of())).isEqualTo("[]");
  }

  @Test
  void long_values_and_long_lists_are_cut_and_say_so() {
    List<Change> changes =
        ChangesText.read(
            ChangesText.write(Collections.nCopies(150, Change.set("x", "y".repeat(2000)))));

    assertThat(changes).hasSize(ChangesText.MOST + 1).endsWith(Change.set("more", 50));
    assertThat(changes.get(0).to()).endsWith("… (+1000)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{}", "[1]", "[{\"what\":1}]", "[{\"what\":\"a\"}]"})
  void a_text_somebody_has_touched_is_shown_as_it_stands(String text) {
    assertThat(ChangesText.read(text)).containsExactly(Change.set("unreadable", text));
  }
}
