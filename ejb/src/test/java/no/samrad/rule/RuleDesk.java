package no.samrad.rule;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
public record RuleDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static RuleDesk of(EntityManager em, CurrentUser user) {
    return new RuleDesk(em, user, new RecordedEvents());
  }

  /** The collaborator other capabilities ask. */
  public static RuleBook bookOn(EntityManager em) {
    RuleBook book = new RuleBook();
    book.listing = new RuleSetListing();
    book.listing.em = em;
    return book;
  }

  RuleQueries queries() {
    RuleQueries queries = new RuleQueries();
    queries.listing = new RuleSetListing();
    queries.listing.em = em;
    return queries;
  }

  RuleVerification verification() {
    RuleVerification useCase = new RuleVerification();
    useCase.sets = new RuleSets();
    useCase.sets.em = em;
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }
}
