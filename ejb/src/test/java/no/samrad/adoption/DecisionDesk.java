package no.samrad.adoption;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.agreement.Registers;
import no.samrad.calendar.Calendars;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record DecisionDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static DecisionDesk of(EntityManager em, CurrentUser user) {
    return new DecisionDesk(em, user, new RecordedEvents());
  }

  AdoptionRecording recording() {
    AdoptionRecording useCase = new AdoptionRecording();
    useCase.desk = new AdoptionDesk();
    useCase.desk.agreements = Registers.on(em);
    useCase.desk.adoptions = adoptions();
    useCase.desk.access = Callers.accessOf(user);
    useCase.adoptions = adoptions();
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  BoardQueries queries() {
    BoardQueries queries = new BoardQueries();
    queries.listing = new BoardListing();
    queries.listing.em = em;
    queries.calendar = Calendars.on(em);
    queries.agreements = Registers.on(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  ContactTaskQueries tasks() {
    ContactTaskQueries queries = new ContactTaskQueries();
    queries.listing = new ContactTaskListing();
    queries.listing.em = em;
    queries.user = user;
    return queries;
  }

  TimeQueries times() {
    TimeQueries queries = new TimeQueries();
    queries.listing = new TimeListing();
    queries.listing.em = em;
    queries.agreements = Registers.on(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private Adoptions adoptions() {
    Adoptions adoptions = new Adoptions();
    adoptions.em = em;
    return adoptions;
  }
}
