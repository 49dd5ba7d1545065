package no.samrad.gate;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.document.DocumentDesk;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
public record GateDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static GateDesk of(EntityManager em, CurrentUser user) {
    return new GateDesk(em, user, new RecordedEvents());
  }

  public static Gate gateOn(EntityManager em) {
    Gate gate = new Gate();
    gate.listing = listing(em);
    return gate;
  }

  ClearanceKeeping keeping() {
    ClearanceKeeping useCase = new ClearanceKeeping();
    useCase.clearances = new Clearances();
    useCase.clearances.em = em;
    useCase.documents = DocumentDesk.storeOn(em, CLOCK);
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  GateQueries queries() {
    GateQueries queries = new GateQueries();
    queries.listing = listing(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private static GateListing listing(EntityManager em) {
    GateListing listing = new GateListing();
    listing.em = em;
    return listing;
  }
}
