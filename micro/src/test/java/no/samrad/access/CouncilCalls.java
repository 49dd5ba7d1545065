package no.samrad.access;

import static no.samrad.access.AccessCalls.add;
import static no.samrad.access.AccessCalls.shown;

import java.time.LocalDate;
import no.samrad.calendar.CalendarFile;
import no.samrad.calendar.CalendarImport;
import no.samrad.calendar.CalendarQueries;
import no.samrad.calendar.CalendarSearch;
import no.samrad.calendar.MeetingBody;
import no.samrad.calendar.MeetingId;
import no.samrad.calendar.MeetingPlan;
import no.samrad.calendar.MeetingPlanning;
import no.samrad.place.Language;
import no.samrad.shared.PageRequest;

/** How the use cases about councils, their calendars and their decisions are called. */
final class CouncilCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private CouncilCalls() {}

  static void addAll() {
    calendars();
  }

  private static void calendars() {
    MeetingPlan plan = new MeetingPlan(MeetingBody.COMMITTEE, DAY.minusYears(9), DAY.minusYears(9));
    MeetingId none = new MeetingId(-1);
    CalendarFile file = new CalendarFile("prove.csv", new byte[] {'x'}, null, null);
    CalendarSearch all = new CalendarSearch("", "", false, DAY, Language.NB);
    add(MeetingPlanning.class, "enter", (bean, on) -> bean.enter(on.unit(), plan));
    add(MeetingPlanning.class, "change", (bean, on) -> bean.change(on.unit(), none, -1, plan, ""));
    add(MeetingPlanning.class, "cancel", (bean, on) -> bean.cancel(on.unit(), none, -1, "Prøve"));
    add(CalendarImport.class, "check", (bean, on) -> bean.check(on.unit(), file));
    add(CalendarImport.class, "write", (bean, on) -> bean.write(on.unit(), file, ""));
    add(CalendarQueries.class, "calendar", (bean, on) -> bean.calendar(on.unit(), DAY));
    add(
        CalendarQueries.class,
        "units",
        (bean, on) ->
            shown(
                bean.units(all, PageRequest.first(200)).items().stream()
                    .anyMatch(row -> row.unit().equals(on.unit())),
                on));
    add(
        CalendarQueries.class,
        "counts",
        (bean, on) ->
            shown(
                bean.counts(new CalendarSearch("", on.slug(), false, DAY, Language.NB)).all() > 0,
                on));
  }
}
