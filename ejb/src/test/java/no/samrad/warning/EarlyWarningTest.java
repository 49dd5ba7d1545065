package no.samrad.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Early warnings (E5): how likely it is that a goal is missed, when there are few. */
class EarlyWarningTest {

  private static final WarningLimits LIMITS = new WarningLimits(80, 10);

  @ParameterizedTest(name = "{0} of {1} under {2} %: {3}, warned: {4}")
  @CsvSource({
    "10, 20, 60, 0.8199, true",
    "5, 10, 60, 0.7438, false",
    "4, 10, 60, 0.9004, true",
    "3, 9, 60, 0.9473, false",
    "12, 20, 60, 0.5062, false",
    "0, 10, 75, 1.0000, true",
    "20, 20, 60, 0.0000, false"
  })
  void a_share_may_be_too_low(int hits, int of, int goal, BigDecimal probability, boolean given) {
    EarlyWarning warning = atLeast(hits, of, goal, LIMITS);

    assertThat(warning.probability()).isEqualByComparingTo(probability);
    assertThat(warning.given()).isEqualTo(given);
  }

  @ParameterizedTest(name = "{0} of {1} over {2} %: {3}, warned: {4}")
  @CsvSource({"10, 20, 40, 0.8199, true", "5, 10, 40, 0.7438, false", "1, 20, 10, 0.2446, false"})
  void a_share_may_be_too_high(int hits, int of, int goal, BigDecimal probability, boolean given) {
    EarlyWarning warning = ask(hits, of, new GoalBand(null, BigDecimal.valueOf(goal)), LIMITS);

    assertThat(warning.probability()).isEqualByComparingTo(probability);
    assertThat(warning.given()).isEqualTo(given);
  }

  @Test
  void a_band_is_missed_on_both_sides() {
    GoalBand band = new GoalBand(BigDecimal.valueOf(40), BigDecimal.valueOf(60));

    BigDecimal missed = ask(10, 20, band, LIMITS).probability();

    assertThat(missed)
        .isEqualByComparingTo(
            BigDecimal.valueOf(2)
                .subtract(
                    atLeast(10, 20, 60, LIMITS).probability().multiply(BigDecimal.valueOf(2))));
  }

  @Test
  void many_visits_of_few_people_are_of_few() {
    assertThat(atLeast(50, 100, 80, LIMITS.askedOf(9)).given()).isFalse();
    assertThat(atLeast(50, 100, 80, LIMITS.askedOf(10)).given()).isTrue();
  }

  @Test
  void the_limit_itself_is_not_passed() {
    WarningLimits sure = new WarningLimits(82, 10);
    assertThat(sure.arePassedBy(0.82)).isFalse();
    assertThat(sure.arePassedBy(0.8201)).isTrue();
    assertThat(atLeast(10, 20, 60, sure).given()).isFalse();
  }

  @Test
  void more_than_expected_is_as_good_as_all() {
    assertThat(atLeast(120, 100, 80, LIMITS)).isEqualTo(atLeast(100, 100, 80, LIMITS));
  }

  @ParameterizedTest
  @CsvSource({"10, 20, 82", "5, 10, 74", "0, 1000, 99", "1000, 1000, 1"})
  void people_hear_it_in_whole_percent_and_never_that_it_is_certain(int hits, int of, int percent) {
    assertThat(atLeast(hits, of, 60, LIMITS).percent()).isEqualTo(percent);
  }

  @Test
  void everybody_and_nobody_are_no_question_of_chance() {
    assertThat(new GoalBand(BigDecimal.valueOf(100), null).leavesRoom()).isFalse();
    assertThat(new GoalBand(null, BigDecimal.ZERO).leavesRoom()).isFalse();
    assertThat(new GoalBand(null, null).leavesRoom()).isFalse();
    assertThat(new GoalBand(BigDecimal.valueOf(99), null).leavesRoom()).isTrue();
  }

  private static EarlyWarning atLeast(int hits, int of, int goal, WarningLimits limits) {
    return ask(hits, of, new GoalBand(BigDecimal.valueOf(goal), null), limits);
  }

  private static EarlyWarning ask(int hits, int of, GoalBand goal, WarningLimits limits) {
    return EarlyWarning.of(BigDecimal.valueOf(hits), BigDecimal.valueOf(of), goal, limits);
  }
}
