package no.samrad.release;

import static no.samrad.release.TableFixture.FIVE;
import static no.samrad.release.TableFixture.dimensions;
import static no.samrad.release.TableFixture.publish;
import static no.samrad.release.TableFixture.row;
import static no.samrad.release.TableFixture.table;
import static no.samrad.release.TableFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

  private static Publication released(FigureTable table) {
    return publish(table, FIVE, List.of());
  }

  @Nested
  class OneRow {

    @Test
    void the_smallest_other_figure_is_hidden_with_a_small_one() {
      Publication publication = released(row(12, 3, 9));

      assertThat(text(publication, "a")).isEqualTo("12");
      assertThat(text(publication, "b")).isEqualTo("SMALL");
      assertThat(text(publication, "c")).isEqualTo("GUARD");
      assertThat(text(publication, "*")).isEqualTo("24");
    }

    @Test
    void two_small_ones_do_not_hide_each_other_where_their_sum_gives_both_away() {
      Publication publication = released(row(1, 1, 20, 30));

      assertThat(text(publication, "c")).isEqualTo("GUARD");
      assertThat(text(publication, "d")).isEqualTo("30");
    }

    @Test
    void two_small_ones_hide_each_other_where_their_sum_says_little() {
      Publication publication = released(row(2, 3, 20));

      assertThat(text(publication, "a")).isEqualTo("SMALL");
      assertThat(text(publication, "b")).isEqualTo("SMALL");
      assertThat(text(publication, "c")).isEqualTo("20");
      assertThat(text(publication, "*")).isEqualTo("25");
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
      assertThat(TableFixture.hidden(released(row(5, 0, 9, 100)))).isZero();
    }

    @Test
    void a_small_total_is_not_broken_down_not_even_into_nothing() {
      Publication publication = released(row(1, 0, 2));

      assertThat(text(publication, "*")).isEqualTo("SMALL");
      assertThat(text(publication, "a")).isEqualTo("PART");
      assertThat(text(publication, "b")).isEqualTo("PART");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, SMALL", "4, SMALL", "5, 5"})
    void small_is_from_one_up_to_below_k(long count, String shown) {
      assertThat(text(released(row(count, 50, 60)), "a")).isEqualTo(shown);
    }

    @Test
    void none_at_all_is_small_where_the_rule_says_so() {
      Threshold zeros = new Threshold(5, 3, true, false, List.of());

      Publication publication = publish(row(0, 50, 60), zeros, List.of());

      assertThat(text(publication, "a")).isEqualTo("SMALL");
      assertThat(text(publication, "b")).isEqualTo("GUARD");
    }
  }

  @Nested
  class OtherShapes {

    @Test
    void small_units_are_grouped_instead_of_hidden() {
      FigureDimension units =
          FigureDimension.grouping("unit", List.of("a", "b", "c", "d"), List.of("a", "d"));
      Map<List<String>, Long> cells =
          Map.of(List.of("a"), 12L, List.of("b"), 3L, List.of("c"), 2L, List.of("d"), 9L);

      Publication publication = released(table(List.of(units), cells));

      assertThat(TableFixture.hidden(publication)).isZero();
      assertThat(text(publication, FigureDimension.OTHERS)).isEqualTo("5");
    }

    @Test
    void what_is_left_of_a_whole_without_a_sum_is_guarded_though_nobody_asked() {
      FigureDimension units =
          FigureDimension.whole("unit", List.of("a", "b", "c")).and("AB", Set.of("a", "b"));
      Map<List<String>, Long> cells =
          Map.of(List.of("a"), 12L, List.of("b"), 30L, List.of("c"), 2L);

      Publication publication = released(table(List.of(units), cells));

      assertThat(TableFixture.hidden(publication)).isPositive();
      assertThat(new Attack(List.of(publication)).broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void it_is_safe_in_up_to_four_dimensions(int many) {
      int[] sizes = new int[many];
      java.util.Arrays.fill(sizes, 3);
      List<FigureDimension> dimensions = dimensions(sizes);
      Random random = new Random(17);

      Publication publication =
          released(table(dimensions, TableFixture.counts(dimensions, 5, random)));

      assertThat(publication.isNothing()).isFalse();
      assertThat(new Attack(List.of(publication)).broken()).isEmpty();
    }

    @Test
    void the_same_table_is_always_hidden_in_the_same_way() {
      List<FigureDimension> dimensions = dimensions(5, 4);
      FigureTable table = table(dimensions, TableFixture.counts(dimensions, 3, new Random(3)));

      assertThat(released(table)).isEqualTo(released(table));
    }
  }

  @Nested
  class Refused {

    @Test
    void less_than_nothing() {
      assertThatIllegalArgumentException().isThrownBy(() -> row(5, -1));
    }

    @Test
    void more_than_can_be_counted() {
      assertThatIllegalArgumentException().isThrownBy(() -> row(Long.MAX_VALUE, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> row(90_000_000, 90_000_000));
    }

    @Test
    void a_total_that_is_not_the_sum() {
      FigureTable table = row(5, 6);

      assertThat(table.stating(Map.of(List.of("*"), 11L))).isSameAs(table);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table.stating(Map.of(List.of("*"), 12L)));
    }

    @Test
    void a_place_that_is_not_there() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table(dimensions(2), Map.of(List.of("z"), 1L)));
    }

    @Test
    void no_dimensions_and_too_many() {
      assertThatIllegalArgumentException().isThrownBy(() -> table(List.of(), Map.of()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table(dimensions(2, 2, 2, 2, 2), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, false", "5, 4, false", "5, 0, false", "5, 5, true", "101, 3, false"})
    void a_rule_nobody_can_keep(int k, int width, boolean zeros) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Threshold(k, width, zeros, false, List.of()));
    }
  }
}
