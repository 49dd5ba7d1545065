package no.samrad.release;

import static no.samrad.release.TableFixture.FIVE;
import static no.samrad.release.TableFixture.hidden;
import static no.samrad.release.TableFixture.publish;
import static no.samrad.release.TableFixture.row;
import static no.samrad.release.TableFixture.table;
import static no.samrad.release.TableFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EarlierPublicationsTest {

  private final List<Publication> earlier = new ArrayList<>();

  @AfterEach
  void nobody_who_knows_all_of_them_learns_anything() {
    assertThat(new Attack(earlier).broken()).isEmpty();
  }

  private Publication then(FigureTable table) {
    Publication publication = publish(table, FIVE, earlier);
    earlier.add(publication);
    return publication;
  }

  private static Map<List<String>, Long> counts(long... counts) {
    Map<List<String>, Long> cells = new HashMap<>();
    for (int each = 0; each < counts.length; each++) {
      cells.put(List.of(String.valueOf((char) ('a' + each))), counts[each]);
    }
    return cells;
  }

  @Test
  void the_same_again_is_the_same() {
    Publication first = then(row(12, 3, 9, 20));

    assertThat(then(row(12, 3, 9, 20)).figures()).isEqualTo(first.figures());
  }

  @Test
  void a_figure_is_not_shown_where_it_became_a_little_more() {
    then(row(12, 30, 40));

    Publication later = then(row(13, 30, 40));

    assertThat(text(later, "a")).isNotEqualTo("13");
    assertThat(text(later, "*")).isNotEqualTo("83");
    assertThat(text(later, "b")).isEqualTo("30");
  }

  @Test
  void it_is_shown_where_it_became_much_more() {
    then(row(12, 30, 40));

    assertThat(text(then(row(18, 30, 40)), "a")).isEqualTo("18");
  }

  @Test
  void it_is_not_shown_where_it_became_a_little_less_either() {
    then(row(12, 30, 40));

    assertThat(text(then(row(10, 30, 40)), "a")).isNotEqualTo("10");
  }

  @Test
  void a_whole_without_one_unit_gives_that_unit_away_no_more_than_before() {
    then(table(List.of(FigureDimension.whole("unit", List.of("a", "b", "c"))), counts(12, 30, 3)));

    FigureDimension without = FigureDimension.whole("unit", List.of("a", "b"));
    Publication later = then(table(List.of(without), counts(12, 30)));

    assertThat(hidden(later)).isEqualTo(1);
  }

  @Test
  void a_part_of_the_units_adds_nothing_to_what_was_hidden() {
    then(row(12, 3, 9, 20));

    Publication later =
        then(
            table(List.of(FigureDimension.each("unit", List.of("a", "b", "c"))), counts(12, 3, 9)));

    assertThat(text(later, "a")).isEqualTo("12");
    assertThat(text(later, "b")).isEqualTo("SMALL");
    assertThat(text(later, "c")).isEqualTo("GUARD");
  }

  @Test
  void another_grouping_does_not_take_apart_what_was_hidden() {
    then(row(12, 3, 9, 20));

    FigureDimension grouped =
        FigureDimension.grouping("unit", List.of("a", "b", "c", "d"), List.of("b", "d"))
            .and("AB", Set.of("a", "b"));
    Publication later = then(table(List.of(grouped), counts(12, 3, 9, 20)));

    assertThat(text(later, "AB")).isNotEqualTo("15");
  }

  @Test
  void what_was_hidden_stays_hidden_as_long_as_it_is_the_same() {
    FigureDimension two = FigureDimension.whole("unit", List.of("a", "b", "c"));
    then(row(12, 3, 9));

    Publication later = then(table(List.of(two.and("c", Set.of("c"))), counts(12, 3, 9)));

    assertThat(text(later, "c")).isEqualTo("GUARD");
  }

  @Test
  void a_new_quarter_is_shown_beside_the_old_one() {
    FigureDimension quarter = FigureDimension.each("unit", List.of("a", "b"));
    then(table(List.of(quarter), counts(12, 30)));

    Publication later = then(row(12, 30, 40));

    assertThat(hidden(later)).isZero();
  }

  @Test
  void what_was_small_is_shown_when_it_is_not_any_more() {
    then(row(3, 40));

    Publication later = then(row(30, 80));

    assertThat(hidden(later)).isZero();
  }

  @Test
  void what_guarded_a_small_figure_is_guarded_when_that_is_not_small_any_more() {
    then(row(12, 3, 9, 20));

    Publication later = then(row(12, 30, 9, 20));

    assertThat(text(later, "c")).isEqualTo("GUARD");
    assertThat(hidden(later)).isEqualTo(2);
  }

  @Test
  void what_a_milder_rule_let_out_does_not_hide_everything_later() {
    Threshold three = new Threshold(3, 1, false, false, List.of());
    earlier.add(publish(row(12, 4, 30), three, List.of()));

    Publication later = then(row(12, 4, 30));

    assertThat(later.isNothing()).isFalse();
  }

  @Test
  void a_table_withheld_as_a_whole_told_nobody_anything() {
    FigureTable table = row(12, 3, 9);
    Map<List<String>, Verdict> nothing = new HashMap<>();
    table.figures().forEach(at -> nothing.put(at, new Verdict(FigureCause.TABLE, table.sum(at))));
    earlier.add(new Publication(table, FIVE, nothing));

    assertThat(text(then(table), "a")).isEqualTo("12");
  }

  @Test
  void a_table_with_other_dimensions_is_another_subject() {
    then(row(12, 30));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> publish(table(TableFixture.dimensions(2), Map.of()), FIVE, earlier));
  }
}
