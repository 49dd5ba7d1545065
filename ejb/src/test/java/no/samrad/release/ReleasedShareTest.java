package no.samrad.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasedShareTest {

  private static ReleasedFigure shown(long value) {
    return new ReleasedFigure(List.of("x"), FigureState.SHOWN, value);
  }

  private static ReleasedFigure not(FigureState state) {
    return new ReleasedFigure(List.of("x"), state, null);
  }

  private static ReleasedShare of(long part, long rest) {
    return ReleasedShare.of(shown(part), shown(rest), shown(part + rest));
  }

  @ParameterizedTest
  @CsvSource({"30, 20, 60.0", "10, 5, 66.7", "0, 12, 0.0", "12, 0, 100.0", "1, 15, 6.3"})
  void it_is_shown_with_one_decimal(long part, long rest, String text) {
    assertThat(of(part, rest).text()).isEqualTo(text);
  }

  @Test
  void nobody_has_no_share() {
    assertThat(of(0, 0).isOfNobody()).isTrue();
    assertThat(of(0, 0).text()).isEmpty();
  }

  @Test
  void it_is_hidden_where_the_part_is() {
    ReleasedShare share = ReleasedShare.of(not(FigureState.HIDDEN), shown(20), shown(24));

    assertThat(share.isShown()).isFalse();
    assertThat(share.text()).isEqualTo(":");
    assertThat(share.part()).isNull();
  }

  @Test
  void it_is_hidden_where_only_the_rest_is_since_the_whole_is_known() {
    ReleasedShare share = ReleasedShare.of(shown(20), not(FigureState.HIDDEN), shown(24));

    assertThat(share.state()).isEqualTo(FigureState.HIDDEN);
  }

  @Test
  void it_is_withheld_where_the_whole_is_small() {
    ReleasedShare share =
        ReleasedShare.of(
            not(FigureState.WITHHELD), not(FigureState.WITHHELD), not(FigureState.HIDDEN));

    assertThat(share.state()).isEqualTo(FigureState.WITHHELD);
  }

  @Test
  void figures_that_do_not_belong_together_are_no_share() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleasedShare.of(shown(20), shown(5), shown(24)));
  }

  @Test
  void twenty_of_twenty_four_are_not_shown_as_a_share() {
    List<FigureDimension> dimensions = List.of(FigureDimension.each("by16", List.of("YES", "NO")));
    FigureTable table =
        TableFixture.table(dimensions, java.util.Map.of(List.of("YES"), 20L, List.of("NO"), 4L));

    Publication publication = TableFixture.publish(table, TableFixture.FIVE, List.of());

    assertThat(TableFixture.text(publication, "YES")).isEqualTo("GUARD");
    assertThat(TableFixture.text(publication, "NO")).isEqualTo("SMALL");
    assertThat(TableFixture.text(publication, "*")).isEqualTo("24");
  }
}
