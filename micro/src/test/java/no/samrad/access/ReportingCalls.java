package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.samrad.fidelity.Assessment;
import no.samrad.fidelity.CoreAssessing;
import no.samrad.fidelity.CoreElementId;
import no.samrad.fidelity.CoreStatus;
import no.samrad.fidelity.FidelityQueries;
import no.samrad.indicator.Definition;
import no.samrad.indicator.FigureSpan;
import no.samrad.indicator.Goal;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.indicator.IndicatorRegulation;
import no.samrad.indicator.IndicatorVersionId;
import no.samrad.indicator.IndicatorWish;
import no.samrad.indicator.Operator;
import no.samrad.indicator.VersionPlace;
import no.samrad.overview.OverviewQueries;
import no.samrad.overview.ReportTime;
import no.samrad.place.Language;
import no.samrad.reporting.Narration;
import no.samrad.reporting.NarrativeText;
import no.samrad.reporting.PeriodApproval;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.PeriodKind;
import no.samrad.reporting.PeriodOpening;
import no.samrad.reporting.PeriodSubmission;
import no.samrad.reporting.ReportingQueries;
import no.samrad.status.AreaStatusQueries;

/** How the use cases about indicators, periods and core elements are called. */
final class ReportingCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String CODE = "HJEMMEANDEL";
  private static final PeriodKind KIND = PeriodKind.QUARTER;

  private ReportingCalls() {}

  static void addAll() {
    overview();
    indicators();
    periods();
    status();
    elements();
  }

  private static void indicators() {
    IndicatorVersionId none = new IndicatorVersionId(-1);
    Goal goal = new Goal(Operator.AT_LEAST, BigDecimal.TEN, null);
    IndicatorWish wanted = new IndicatorWish(goal, "Prøve", Map.of());
    FigureSpan span = FigureSpan.yearThrough(DAY);
    add(IndicatorQueries.class, "indicators", (bean, on) -> bean.indicators(DAY, Language.NB));
    add(IndicatorQueries.class, "indicator", (bean, on) -> bean.indicator(CODE, DAY, Language.NB));
    add(
        IndicatorQueries.class,
        "figures",
        (bean, on) -> bean.figures(on.area(), span, Language.NB));
    add(
        IndicatorRegulation.class,
        "change",
        (bean, on) -> bean.change(new VersionPlace(none, -1, on.area(), DAY), wanted, "Prøve"));
    add(
        IndicatorRegulation.class,
        "end",
        (bean, on) -> bean.end(new IndicatorVersionId(own(on)), -1, DAY, "Prøve"));
    add(
        IndicatorRegulation.class,
        "verify",
        (bean, on) -> bean.verify(none, -1, "Prøve", DAY, "Prøve"));
    add(IndicatorRegulation.class, "withdraw", (bean, on) -> bean.withdraw(none, -1, "Prøve"));
  }

  private static void periods() {
    NarrativeText words = new NarrativeText("Prøve", "Prøve");
    add(ReportingQueries.class, "periods", (bean, on) -> bean.periods(on.area()));
    add(ReportingQueries.class, "period", (bean, on) -> bean.period(period(on), DAY, Language.NB));
    add(
        ReportingQueries.class,
        "trend",
        (bean, on) -> bean.trend(on.area(), KIND, CODE, Language.NB));
    add(
        ReportingQueries.class,
        "comparison",
        (bean, on) -> bean.comparison(KIND, DAY, CODE, Language.NB));
    add(
        PeriodOpening.class,
        "open",
        (bean, on) -> bean.open(on.area(), KIND, DAY, DAY.plusYears(1)));
    add(PeriodSubmission.class, "submit", (bean, on) -> bean.submit(period(on), -1));
    add(PeriodApproval.class, "approve", (bean, on) -> bean.approve(period(on), -1));
    add(PeriodApproval.class, "lock", (bean, on) -> bean.lock(period(on), -1));
    add(PeriodApproval.class, "reopen", (bean, on) -> bean.reopen(period(on), -1, "Prøve"));
    add(Narration.class, "write", (bean, on) -> bean.write(period(on), definition(), -1, words));
  }

  private static void status() {
    add(
        AreaStatusQueries.class,
        "status",
        (bean, on) -> bean.status(on.area(), DAY, null, Language.NB));
    add(
        AreaStatusQueries.class,
        "tiles",
        (bean, on) -> bean.tiles(Set.of(on.area()), DAY, Language.NB));
  }

  private static void overview() {
    ReportTime time = new ReportTime(KIND, DAY, 0);
    add(OverviewQueries.class, "times", (bean, on) -> bean.times(DAY));
    add(OverviewQueries.class, "overview", (bean, on) -> bean.overview(time, DAY, Language.NB));
    add(OverviewQueries.class, "published", (bean, on) -> bean.published());
  }

  private static void elements() {
    CoreElementId element = new CoreElementId(1);
    Assessment found = new Assessment(CoreStatus.LACKING, "", DAY);
    add(
        FidelityQueries.class,
        "coreAreas",
        (bean, on) -> bean.coreAreas(on.area(), DAY, Language.NB));
    add(
        FidelityQueries.class,
        "coreElement",
        (bean, on) -> bean.coreElement(on.area(), element, DAY, Language.NB));
    add(FidelityQueries.class, "history", (bean, on) -> bean.history(on.area(), element));
    add(CoreAssessing.class, "assess", (bean, on) -> bean.assess(on.area(), element, -1, found));
  }

  /** Only its id is asked for, and never reached. */
  private static Definition definition() {
    return null;
  }

  private static PeriodId period(AccessTarget on) {
    return new PeriodId(own(on));
  }

  private static long own(AccessTarget on) {
    return AccessTargets.AGREEMENTS + on.area().value();
  }
}
