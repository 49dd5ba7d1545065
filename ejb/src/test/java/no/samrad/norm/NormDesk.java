package no.samrad.norm;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
public record NormDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  static NormDesk of(EntityManager em, CurrentUser user) {
    return new NormDesk(em, user, new RecordedEvents());
  }

  NormRegulation regulation() {
    NormRegulation useCase = new NormRegulation();
    useCase.terms = new NormTerms();
    useCase.terms.em = em;
    useCase.access = Callers.accessOf(user);
    useCase.clock = Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
    useCase.events = events;
    return useCase;
  }

  NormQueries queries() {
    NormQueries queries = new NormQueries();
    queries.listing = new NormListing();
    queries.listing.em = em;
    return queries;
  }

  /** The collaborator other capabilities ask. */
  public static Norms normsOn(EntityManager em) {
    Norms norms = new Norms();
    norms.reading = new NormReading();
    norms.reading.em = em;
    return norms;
  }
}
