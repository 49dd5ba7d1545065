package no.samrad.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import no.samrad.overview.OverviewRow;
import no.samrad.overview.ReportStanding;
import no.samrad.overview.ReportTime;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.PeriodKind;
import org.junit.jupiter.api.Test;

/** What the address asks for, and what is drawn. */
class OverviewWishTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final String EARLY = "INKLUDERT_U16";

  private final ReportTime autumn =
      new ReportTime(PeriodKind.HALF_YEAR, LocalDate.of(2025, 7, 1), 4);
  private final OverviewRow red =
      area("Agder", ReportStanding.LOCKED, figure(45, 90, Verdict.BELOW));
  private final OverviewRow green =
      area("Oslo", ReportStanding.APPROVED, figure(66, 90, Verdict.OK));
  private final OverviewRow none = area("Vestland", ReportStanding.LATE);
  private final OverviewRow hiding =
      new OverviewRow(
          "x",
          "x",
          "",
          ReportStanding.LOCKED,
          new PeriodId(1),
          null,
          null,
          Map.of(),
          Set.of(EARLY));

  @Test
  void what_nobody_knows_is_as_if_it_was_not_asked_for() {
    OverviewWish wish = new OverviewWish();
    wish.setState("GONE");
    wish.setVerdict("'");
    wish.setSort("-password");
    wish.setPeriod("HALF_YEAR-2025-02-30");
    wish.setIndicator(null);

    assertThat(wish.isFiltered()).isFalse();
    assertThat(wish.getSort()).isEqualTo("name");
    assertThat(wish.getIndicator()).isEqualTo(EARLY);
    assertThat(wish.time(List.of(autumn), TODAY)).isEqualTo(autumn);
  }

  @Test
  void a_period_nobody_has_can_be_asked_for_and_stays_in_the_list() {
    OverviewWish wish = new OverviewWish();
    wish.setPeriod("YEAR-2019-01-01");

    ReportTime asked = wish.time(List.of(autumn), TODAY);

    assertThat(asked.address()).isEqualTo("YEAR-2019-01-01");
    assertThat(wish.withChosen(List.of(autumn), asked)).containsExactly(asked, autumn);
    assertThat(wish.withChosen(List.of(autumn), autumn)).containsExactly(autumn);
  }

  @Test
  void areas_are_chosen_by_state_and_by_what_they_show() {
    assertThat(met("LOCKED", "")).containsExactly(red, hiding);
    assertThat(met("", "BELOW")).containsExactly(red);
    assertThat(met("", "REACHED")).containsExactly(green);
    assertThat(met("", "WARNED")).isEmpty();
    assertThat(met("", "")).hasSize(4);
  }

  /** A hidden figure neither has a bar nor is said to be good. */
  @Test
  void bars_are_of_what_is_shown_the_longest_first() {
    OverviewChart chart = OverviewChart.of(EARLY, List.of(red, green, none, hiding));

    assertThat(chart.bars())
        .extracting(bar -> bar.row().name() + " " + bar.width() + " " + bar.goal())
        .containsExactly("Oslo 73.3 59.6", "Agder 50.0 59.6");
    assertThat(chart.hidden()).isEqualTo(1);
    assertThat(OverviewChart.of("AKSEPT", List.of(red)).bars()).isEmpty();
  }

  private List<OverviewRow> met(String state, String verdict) {
    OverviewWish wish = new OverviewWish();
    wish.setState(state);
    wish.setVerdict(verdict);
    return List.of(red, green, none, hiding).stream().filter(wish::isMetBy).toList();
  }

  private static OverviewRow area(String name, ReportStanding standing, Figure... figures) {
    Map<String, Figure> byCode =
        Arrays.stream(figures).collect(Collectors.toMap(Figure::code, Function.identity()));
    return new OverviewRow(name, name, "", standing, new PeriodId(1), null, null, byCode, Set.of());
  }

  private static Figure figure(long hits, long of, Verdict verdict) {
    Definition definition =
        new Definition(
            new IndicatorId(1),
            EARLY,
            IndicatorSubject.RECRUITMENT,
            Measure.SHARE,
            FigureUnit.PERCENT,
            "",
            true,
            new IndicatorVersionId(1),
            1,
            false,
            new Goal(Operator.ABOVE, BigDecimal.valueOf(60), null),
            IndicatorPeriod.QUARTER,
            true,
            new IndicatorText("Tidlig", "a", "b", "c"));
    return new Figure(definition, null, Tally.of(hits, of), verdict, null, "");
  }
}
