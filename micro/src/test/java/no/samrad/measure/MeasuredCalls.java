package no.samrad.measure;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samrad.gate.GateQueries;
import no.samrad.indicator.FigureSpan;
import no.samrad.indicator.IndicatorFigures;
import no.samrad.overview.OverviewQueries;
import no.samrad.overview.ReportTime;
import no.samrad.place.Language;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.PeriodKind;
import no.samrad.reporting.ReportingQueries;
import no.samrad.shared.AreaId;

/**
 * What is asked, each as the application asks it; and the functions in SQL that it stands on.
 *
 * @param area the largest
 * @param period its latest locked quarter
 * @param firstDay the quarter's
 */
record MeasuredCalls(AreaId area, PeriodId period, LocalDate firstDay) {

  private static final String INDICATOR = "INKLUDERT_U16";
  private static final String[] FUNCTIONS = {
    "case_count",
    "team_count",
    "area_count",
    "indicator_count",
    "registration_gap",
    "supervision_week"
  };

  static MeasuredCalls of(HttpServletRequest request) {
    return new MeasuredCalls(
        new AreaId(Long.parseLong(request.getParameter("area"))),
        new PeriodId(Long.parseLong(request.getParameter("period"))),
        LocalDate.parse(request.getParameter("first")));
  }

  /** By their names, in the order of the table. */
  Map<String, Runnable> all(EntityManager em) {
    Map<String, Runnable> calls = new LinkedHashMap<>();
    live(calls);
    submitted(calls);
    for (String function : FUNCTIONS) {
      calls.put(
          "SQL function " + function + " of an area and a quarter",
          () ->
              em.createNativeQuery(
                      "select * from samrad."
                          + function
                          + "(?1, cast(?2 as date), cast(?3 as date))")
                  .setParameter(1, area.value())
                  .setParameter(2, firstDay.toString())
                  .setParameter(3, lastDay().plusDays(1).toString())
                  .getResultList());
    }
    return calls;
  }

  private void live(Map<String, Runnable> calls) {
    FigureSpan quarter = new FigureSpan(firstDay, lastDay());
    FigureSpan year = FigureSpan.yearThrough(lastDay());
    IndicatorFigures figures = bean(IndicatorFigures.class);
    calls.put(
        "all indicators of an area, a quarter", () -> figures.ofArea(area, quarter, Language.NB));
    calls.put("all indicators of an area, a year", () -> figures.ofArea(area, year, Language.NB));
    calls.put(
        "all indicators of all areas, a quarter", () -> figures.ofAllAreas(quarter, Language.NB));
    calls.put(
        "the gate of an area", () -> bean(GateQueries.class).sheet(area, lastDay(), Language.NB));
  }

  private void submitted(Map<String, Runnable> calls) {
    ReportingQueries reporting = bean(ReportingQueries.class);
    OverviewQueries overview = bean(OverviewQueries.class);
    ReportTime time = new ReportTime(PeriodKind.QUARTER, firstDay, 0);
    calls.put(
        "figures of a locked quarter", () -> reporting.period(period, lastDay(), Language.NB));
    calls.put(
        "an indicator over time",
        () -> reporting.trend(area, PeriodKind.QUARTER, INDICATOR, Language.NB));
    calls.put(
        "an indicator of all areas",
        () -> reporting.comparison(PeriodKind.QUARTER, firstDay, INDICATOR, Language.NB));
    calls.put("all areas side by side", () -> overview.overview(time, lastDay(), Language.NB));
  }

  private LocalDate lastDay() {
    return PeriodKind.QUARTER.lastDay(firstDay);
  }

  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
