package no.samrad.overview;

import java.math.BigDecimal;
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
import no.samrad.reporting.PeriodId;

/** Areas as tests write them down. */
final class OverviewRows {

  static final String EARLY = "INKLUDERT_U16";
  static final String HOME = "HJEMMEANDEL";

  private OverviewRows() {}

  static Figure figure(String code, long hits, long of, Verdict verdict) {
    return new Figure(definition(code), null, Tally.of(hits, of), verdict, null, "");
  }

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
        new Goal(Operator.ABOVE, BigDecimal.valueOf(60), null),
        IndicatorPeriod.QUARTER,
        true,
        new IndicatorText("Tidlig", "a", "b", "c"));
  }

  static OverviewRow area(String name, ReportStanding standing, Figure... figures) {
    Map<String, Figure> byCode =
        List.of(figures).stream().collect(Collectors.toMap(Figure::code, Function.identity()));
    return new OverviewRow(name, name, "", standing, new PeriodId(1), null, null, byCode, Set.of());
  }

  static OverviewRow hiding(String name, String code) {
    return new OverviewRow(
        name, name, "", ReportStanding.LOCKED, new PeriodId(1), null, null, Map.of(), Set.of(code));
  }
}
