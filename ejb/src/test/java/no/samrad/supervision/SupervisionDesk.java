package no.samrad.supervision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.norm.NormDesk;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record SupervisionDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static SupervisionDesk of(EntityManager em, CurrentUser user) {
    return new SupervisionDesk(em, user, new RecordedEvents());
  }

  SessionRegistration registration() {
    SessionRegistration useCase = new SessionRegistration();
    useCase.book = book();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  GatheringKeeping gatherings() {
    GatheringKeeping useCase = new GatheringKeeping();
    useCase.book = book();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  AbsenceKeeping absences() {
    AbsenceKeeping useCase = new AbsenceKeeping();
    useCase.book = new AbsenceBook();
    useCase.book.em = em;
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  SupervisionQueries queries() {
    SupervisionQueries queries = new SupervisionQueries();
    queries.facts = new SupervisionFacts();
    queries.facts.em = em;
    queries.listing = listing();
    queries.norms = NormDesk.normsOn(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  GatheringQueries gatheringQueries() {
    GatheringQueries queries = new GatheringQueries();
    queries.listing = listing();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private SupervisionListing listing() {
    SupervisionListing listing = new SupervisionListing();
    listing.em = em;
    return listing;
  }

  private SessionBook book() {
    SessionBook book = new SessionBook();
    book.em = em;
    return book;
  }
}
