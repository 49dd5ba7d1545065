package no.samrad.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublicationTextTest {

  private static final List<FigureDimension> DIMENSIONS =
      List.of(
          FigureDimension.grouping("unit", List.of("1", "2", "3"), List.of("1")),
          FigureDimension.whole("criterion", List.of("YOUNG", "ALONE")));

  private static FigureTable table() {
    return TableFixture.table(DIMENSIONS, TableFixture.counts(DIMENSIONS, 5, new Random(1)));
  }

  @Test
  void a_table_is_read_as_it_was_written() {
    FigureTable table = table();

    FigureTable read =
        PublicationText.table(
            table.area(), table.subject(), table.day(), PublicationText.facts(table));

    assertThat(read).isEqualTo(table);
    assertThat(read.figures()).isEqualTo(table.figures());
  }

  @Test
  void a_table_without_anybody_is_too() {
    FigureTable table = TableFixture.table(DIMENSIONS, Map.of());

    assertThat(
            PublicationText.table(
                table.area(), table.subject(), table.day(), PublicationText.facts(table)))
        .isEqualTo(table);
  }

  @Test
  void figures_are_read_as_they_were_written() {
    Map<List<String>, Verdict> figures = Suppression.of(table(), TableFixture.FIVE, List.of());

    assertThat(PublicationText.figures(PublicationText.figures(figures))).isEqualTo(figures);
  }

  @Test
  void the_same_is_always_written_in_the_same_way() {
    assertThat(PublicationText.facts(table())).isEqualTo(PublicationText.facts(table()));
    assertThat(PublicationText.hash("a")).hasSize(64).isNotEqualTo(PublicationText.hash("b"));
  }
}
