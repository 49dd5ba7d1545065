package no.samrad.obligation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.agreement.AgreementRegisters;
import no.samrad.document.DocumentDesk;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of obligations for one caller on a day, without a container. */
record ObligationDesk(EntityManager em, CurrentUser user, LocalDate today, RecordedEvents events) {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  static ObligationDesk of(EntityManager em, CurrentUser user, LocalDate today) {
    return new ObligationDesk(em, user, today, new RecordedEvents());
  }

  ObligationKeeping keeping() {
    ObligationKeeping keeping = new ObligationKeeping();
    keeping.agreements = AgreementRegisters.on(em);
    keeping.obligations = obligations();
    keeping.documents = DocumentDesk.storeOn(em, clock());
    keeping.access = Callers.accessOf(user);
    keeping.user = user;
    keeping.clock = clock();
    keeping.events = events;
    return keeping;
  }

  DeviationHandling deviations() {
    DeviationHandling handling = new DeviationHandling();
    handling.agreements = AgreementRegisters.on(em);
    handling.obligations = obligations();
    handling.access = Callers.accessOf(user);
    handling.clock = clock();
    handling.events = events;
    return handling;
  }

  ObligationQueries queries() {
    ObligationQueries queries = new ObligationQueries();
    queries.agreements = AgreementRegisters.on(em);
    queries.listing = listing();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private ObligationListing listing() {
    ObligationListing listing = new ObligationListing();
    listing.em = em;
    return listing;
  }

  private Obligations obligations() {
    Obligations obligations = new Obligations();
    obligations.em = em;
    return obligations;
  }

  private Clock clock() {
    return Clock.fixed(today.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
  }
}
