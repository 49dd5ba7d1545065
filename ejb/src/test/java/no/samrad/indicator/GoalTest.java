package no.samrad.indicator;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samrad.warning.GoalBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure is measured against, compared exactly. */
class GoalTest {

  @ParameterizedTest(name = "{0} of {1} is {2} 60 %: {3}")
  @CsvSource({
    "60, 100, ABOVE, false",
    "60, 100, AT_LEAST, true",
    "3, 5, ABOVE, false",
    "3, 5, AT_LEAST, true",
    "61, 100, ABOVE, true",
    "599999, 1000000, AT_LEAST, false",
    "600001, 1000000, ABOVE, true",
    "60, 100, AT_MOST, true",
    "61, 100, AT_MOST, false"
  })
  void exactly_sixty_is_enough_for_at_least_and_not_for_more_than(
      int hits, int of, Operator operator, boolean reached) {
    Goal goal = new Goal(operator, BigDecimal.valueOf(60), null);

    assertThat(goal.isReachedBy(Tally.of(hits, of), Measure.SHARE)).isEqualTo(reached);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"5, false", "6, true", "8, true", "9, false"})
  void a_band_includes_both_ends(int nurses, boolean reached) {
    Goal goal = new Goal(Operator.BETWEEN, BigDecimal.valueOf(6), BigDecimal.valueOf(8));

    assertThat(goal.isReachedBy(Tally.of(nurses, 1), Measure.COUNT)).isEqualTo(reached);
  }

  @Test
  void a_third_is_a_third() {
    Goal goal = new Goal(Operator.AT_LEAST, new BigDecimal("33.333"), null);

    assertThat(goal.isReachedBy(Tally.of(1, 3), Measure.SHARE)).isTrue();
    assertThat(
            new Goal(Operator.AT_LEAST, new BigDecimal("33.334"), null)
                .isReachedBy(Tally.of(1, 3), Measure.SHARE))
        .isFalse();
  }

  @Test
  void a_band_may_be_open_on_one_side() {
    Goal goal = new Goal(Operator.BETWEEN, null, BigDecimal.valueOf(8));

    assertThat(goal.isKnown()).isTrue();
    assertThat(goal.isReachedBy(Tally.of(0, 1), Measure.COUNT)).isTrue();
    assertThat(goal.isReachedBy(Tally.of(9, 1), Measure.COUNT)).isFalse();
  }

  @Test
  void what_is_wrong_depends_on_the_side() {
    BigDecimal ten = BigDecimal.TEN;
    assertThat(new Goal(Operator.ABOVE, ten, null).band()).isEqualTo(new GoalBand(ten, null));
    assertThat(new Goal(Operator.AT_MOST, ten, null).band()).isEqualTo(new GoalBand(null, ten));
    assertThat(new Goal(Operator.BETWEEN, ten, ten).band()).isEqualTo(new GoalBand(ten, ten));
  }

  @Test
  void a_wanted_goal_is_one() {
    BigDecimal ten = BigDecimal.TEN;
    assertRefused(IndicatorRule.OPERATOR_MISSING, () -> Goal.wanted(null, ten, null));
    assertRefused(IndicatorRule.BAND_HAS_TWO_ENDS, () -> Goal.wanted(Operator.BETWEEN, ten, null));
    assertRefused(
        IndicatorRule.BAND_RUNS_BACKWARDS,
        () -> Goal.wanted(Operator.BETWEEN, ten, BigDecimal.ONE));
    assertRefused(
        IndicatorRule.THRESHOLD_OUT_OF_RANGE,
        () -> Goal.wanted(Operator.ABOVE, BigDecimal.valueOf(-1), null),
        Goal.MOST,
        Goal.DECIMALS);
    assertRefused(
        IndicatorRule.THRESHOLD_OUT_OF_RANGE,
        () -> Goal.wanted(Operator.ABOVE, new BigDecimal("1.2345"), null),
        Goal.MOST,
        Goal.DECIMALS);
    assertThat(Goal.wanted(Operator.ABOVE, ten, ten).upper()).isNull();
    assertThat(Goal.wanted(Operator.ABOVE, null, null).isKnown()).isFalse();
  }

  @Test
  void the_same_goal_may_be_written_in_several_ways() {
    Goal sixty = new Goal(Operator.ABOVE, new BigDecimal("60.000"), null);

    assertThat(sixty.isSameAs(new Goal(Operator.ABOVE, BigDecimal.valueOf(60), null))).isTrue();
    assertThat(sixty.isSameAs(new Goal(Operator.AT_LEAST, BigDecimal.valueOf(60), null))).isFalse();
    assertThat(sixty.isSameAs(new Goal(Operator.ABOVE, null, null))).isFalse();
  }
}
