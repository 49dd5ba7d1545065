package no.samrad.yearplan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import no.samrad.meeting.Schedules;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record YearDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(YearFixture.TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static YearDesk of(EntityManager em, CurrentUser user) {
    return new YearDesk(em, user, new RecordedEvents());
  }

  YearPlanning planning() {
    YearPlanning useCase = new YearPlanning();
    useCase.plans = plans();
    useCase.facts = facts();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  YearConfirming confirming() {
    YearConfirming useCase = new YearConfirming();
    useCase.plans = plans();
    useCase.facts = facts();
    useCase.meetings = Schedules.on(em, user, CLOCK, events);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  SchoolCalendar schools() {
    SchoolCalendar useCase = new SchoolCalendar();
    useCase.breaks = new SchoolBreaks();
    useCase.breaks.em = em;
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  YearPlanQueries queries() {
    YearPlanQueries queries = new YearPlanQueries();
    queries.sheets = new YearSheets();
    queries.sheets.em = em;
    queries.sheets.facts = facts();
    queries.facts = facts();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private YearPlans plans() {
    YearPlans plans = new YearPlans();
    plans.em = em;
    return plans;
  }

  private YearFacts facts() {
    YearFacts facts = new YearFacts();
    facts.em = em;
    facts.clock = CLOCK;
    return facts;
  }
}
