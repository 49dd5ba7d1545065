package no.samrad.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samrad.warning.WarningLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure says. */
class DefinitionTest {

  private static final WarningLimits LIMITS = new WarningLimits(80, 10);

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "0, 0, NO_BASIS",
    "12, 20, OK",
    "11, 20, WATCH",
    "10, 20, BELOW",
    "5, 10, WATCH",
    "0, 9, WATCH",
    "0, 10, BELOW"
  })
  void a_share_of_few_may_be_chance(int hits, int of, Verdict verdict) {
    Definition early = share(Operator.AT_LEAST, "60", true);

    assertThat(early.judge(Tally.of(hits, of), LIMITS).verdict()).isEqualTo(verdict);
  }

  /** 637 have been included, 304 are active and 165 have completed: 168 have left (facts T7). */
  @Test
  void of_637_have_168_left_and_that_is_within_forty_percent() {
    Definition attrition = share(Operator.AT_MOST, "40", true);
    Tally left = Tally.of(637 - 304 - 165, 637);
    Figure figure =
        new Figure(attrition, null, left, attrition.judge(left, LIMITS).verdict(), null, "");

    assertThat(figure.value()).isEqualByComparingTo("26.4");
    assertThat(figure.verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void where_everybody_counts_chance_has_no_say() {
    Definition consent = share(Operator.AT_LEAST, "100", true);

    assertThat(consent.judge(Tally.of(3, 4), LIMITS).verdict()).isEqualTo(Verdict.BELOW);
    assertThat(consent.judge(Tally.of(3, 4), LIMITS).warning()).isNull();
  }

  @Test
  void a_figure_that_is_of_no_people_is_what_it_is() {
    Definition council = share(Operator.AT_LEAST, "80", false);

    assertThat(council.judge(Tally.of(3, 4), LIMITS).verdict()).isEqualTo(Verdict.BELOW);
    assertThat(council.judge(Tally.of(3, 4), LIMITS).warning()).isNull();
  }

  @Test
  void without_a_goal_there_is_no_judgement() {
    Definition home = definition(Measure.SHARE, new Goal(Operator.AT_LEAST, null, null), true);

    assertThat(home.judge(Tally.of(1, 2), LIMITS).verdict()).isEqualTo(Verdict.NO_GOAL);
    assertThat(home.judge(Tally.NONE, LIMITS).verdict()).isEqualTo(Verdict.NO_BASIS);
  }

  @Test
  void many_visits_of_few_families_are_of_few() {
    Definition dosage = share(Operator.AT_LEAST, "80", true);
    Tally few = new Tally(BigDecimal.valueOf(50), BigDecimal.valueOf(100), 7);

    assertThat(dosage.judge(few, LIMITS).verdict()).isEqualTo(Verdict.WATCH);
  }

  @Test
  void nothing_of_nothing_is_never_zero_percent() {
    Definition early = share(Operator.AT_LEAST, "60", true);

    assertThat(new Figure(early, null, Tally.NONE, Verdict.NO_BASIS, null, "").value()).isNull();
  }

  @Test
  void a_number_is_itself_and_a_mean_a_quotient() {
    Goal none = new Goal(Operator.AT_LEAST, null, null);
    Tally tally = Tally.of(130, 2);

    assertThat(figure(definition(Measure.COUNT, none, false), tally).value())
        .isEqualByComparingTo("130");
    assertThat(figure(definition(Measure.MEAN, none, true), tally).value())
        .isEqualByComparingTo("65");
  }

  private static Figure figure(Definition definition, Tally tally) {
    return new Figure(definition, null, tally, Verdict.NO_GOAL, null, "");
  }

  private static Definition share(Operator operator, String threshold, boolean ofPeople) {
    return definition(Measure.SHARE, new Goal(operator, new BigDecimal(threshold), null), ofPeople);
  }

  private static Definition definition(Measure measure, Goal goal, boolean ofPeople) {
    return new Definition(
        new IndicatorId(1),
        "HENVIST_U16",
        IndicatorSubject.RECRUITMENT,
        measure,
        FigureUnit.PERCENT,
        "",
        ofPeople,
        new IndicatorVersionId(1),
        1,
        false,
        goal,
        IndicatorPeriod.QUARTER,
        false,
        new IndicatorText("", "", "", ""));
  }
}
