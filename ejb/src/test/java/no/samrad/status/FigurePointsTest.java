package no.samrad.status;

import static no.samrad.status.StatusFactKind.FIGURE;
import static no.samrad.status.StatusFactKind.FIGURE_HIDDEN;
import static no.samrad.status.StatusFactKind.FIGURE_NO_BASIS;
import static no.samrad.status.StatusFactKind.NOT_IN_PERIOD;
import static no.samrad.status.StatusFactKind.NO_PERIOD;
import static no.samrad.status.StatusPointCode.DOSAGE;
import static no.samrad.status.StatusPointCode.INCLUDED_EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.indicator.FigureUnit;
import no.samrad.indicator.Goal;
import no.samrad.indicator.IndicatorId;
import no.samrad.indicator.IndicatorPeriod;
import no.samrad.indicator.IndicatorSubject;
import no.samrad.indicator.IndicatorText;
import no.samrad.indicator.IndicatorVersionId;
import no.samrad.indicator.Measure;
import no.samrad.indicator.Operator;
import no.samrad.indicator.Tally;
import no.samrad.indicator.Verdict;
import no.samrad.release.FigureState;
import no.samrad.reporting.FigureLine;
import no.samrad.shared.AreaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePointsTest {

  private static Definition definition(String code) {
    return new Definition(
        new IndicatorId(1),
        code,
        IndicatorSubject.RECRUITMENT,
        Measure.SHARE,
        FigureUnit.PERCENT,
        "",
        true,
        new IndicatorVersionId(1),
        1,
        false,
        new Goal(Operator.AT_LEAST, BigDecimal.valueOf(60), null),
        IndicatorPeriod.QUARTER,
        true,
        new IndicatorText(code, "a", "b", "c"));
  }

  private static FigureLine shown(String code, Verdict verdict) {
    Tally tally = verdict == Verdict.NO_BASIS ? Tally.NONE : Tally.of(17, 36);
    Figure figure = new Figure(definition(code), null, tally, verdict, null, "");
    return new FigureLine(definition(code), figure, FigureState.SHOWN, null);
  }

  private static FigureLine hidden(String code) {
    return new FigureLine(definition(code), null, FigureState.HIDDEN, null);
  }

  @ParameterizedTest
  @CsvSource({"OK, OK", "WATCH, WATCH", "BELOW, ACT", "NO_GOAL, NO_BASIS", "NO_BASIS, NO_BASIS"})
  void a_verdict_is_a_light(Verdict verdict, StatusLight light) {
    StatusPoint point =
        FigurePoints.point(INCLUDED_EARLY, List.of(shown("INKLUDERT_U16", verdict)));

    assertThat(point.light()).isEqualTo(light);
    assertThat(point.facts())
        .extracting(StatusFact::kind)
        .containsExactly(verdict == Verdict.NO_BASIS ? FIGURE_NO_BASIS : FIGURE);
  }

  @Test
  void a_hidden_figure_says_nothing_of_itself() {
    StatusPoint point = FigurePoints.point(INCLUDED_EARLY, List.of(hidden("INKLUDERT_U16")));

    assertThat(point.light()).isEqualTo(StatusLight.NO_BASIS);
    assertThat(point.facts())
        .containsExactly(StatusFact.of(FIGURE_HIDDEN, definition("INKLUDERT_U16")));
  }

  @Test
  void of_several_the_worst_that_is_shown_counts() {
    StatusPoint point =
        FigurePoints.point(
            DOSAGE,
            List.of(
                hidden("DOSE_SMABARN"),
                shown("DOSE_SVANGERSKAP", Verdict.OK),
                shown("DOSE_SPEDBARN", Verdict.WATCH)));

    assertThat(point.light()).isEqualTo(StatusLight.WATCH);
    assertThat(point.facts())
        .extracting(StatusFact::kind)
        .containsExactly(FIGURE, FIGURE, FIGURE_HIDDEN);
  }

  @Test
  void without_a_period_or_a_figure_nothing_is_judged() {
    assertThat(FigurePoints.without(DOSAGE).facts()).containsExactly(StatusFact.of(NO_PERIOD));
    assertThat(FigurePoints.point(DOSAGE, List.of()).light()).isEqualTo(StatusLight.NO_BASIS);
    assertThat(FigurePoints.point(DOSAGE, List.of()).facts())
        .containsExactly(StatusFact.of(NOT_IN_PERIOD));
  }

  @Test
  void every_point_has_its_place_on_the_page() {
    AreaPoints points =
        new AreaPoints(
            new AreaHead(new AreaId(3), "agder", "Agder", true), null, List.of(), List.of());

    assertThat(points.points())
        .extracting(StatusPoint::code)
        .containsExactly(
            StatusPointCode.SUPERVISION,
            StatusPointCode.REFERRED_EARLY,
            StatusPointCode.INCLUDED_EARLY,
            StatusPointCode.DOSAGE,
            StatusPointCode.ATTRITION);
    assertThat(points.light()).isEqualTo(StatusLight.NO_BASIS);
  }
}
