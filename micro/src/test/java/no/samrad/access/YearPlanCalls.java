package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samrad.council.CouncilId;
import no.samrad.place.Language;
import no.samrad.yearplan.SchoolBreakId;
import no.samrad.yearplan.SchoolCalendar;
import no.samrad.yearplan.SchoolTime;
import no.samrad.yearplan.YearConfirming;
import no.samrad.yearplan.YearDateId;
import no.samrad.yearplan.YearPlanId;
import no.samrad.yearplan.YearPlanQueries;
import no.samrad.yearplan.YearPlanning;
import no.samrad.yearplan.YearWishes;

/** How the use cases about the years of NFP councils are called. */
final class YearPlanCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long COUNCILS = 900_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final YearWishes WISHES =
      new YearWishes(4, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(11, 0), "", "nb", true);

  private YearPlanCalls() {}

  static void addAll() {
    YearPlanId none = new YearPlanId(-1);
    add(
        YearPlanQueries.class,
        "year",
        (bean, on) -> bean.year(councilOf(on), DAY.getYear(), Language.NB));
    add(
        YearPlanning.class,
        "propose",
        (bean, on) -> bean.propose(councilOf(on), DAY.getYear() - 9, 0, WISHES));
    add(YearPlanning.class, "move", (bean, on) -> bean.move(none, -1, new YearDateId(-1), DAY, ""));
    add(YearConfirming.class, "confirm", (bean, on) -> bean.confirm(none, -1));
    add(
        SchoolCalendar.class,
        "enter",
        (bean, on) -> bean.enter(on.area(), new SchoolTime("Prøve", DAY, DAY.minusDays(1))));
    add(SchoolCalendar.class, "remove", (bean, on) -> bean.remove(new SchoolBreakId(-1)));
  }

  private static CouncilId councilOf(AccessTarget on) {
    return new CouncilId(COUNCILS + on.area().value());
  }
}
