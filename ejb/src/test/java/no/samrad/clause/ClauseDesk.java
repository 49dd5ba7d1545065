package no.samrad.clause;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.rule.RuleDesk;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
public record ClauseDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static ClauseDesk of(EntityManager em, CurrentUser user) {
    return new ClauseDesk(em, user, new RecordedEvents());
  }

  /** The collaborator other capabilities ask. */
  public static Library libraryOn(EntityManager em) {
    Library library = new Library();
    library.types = new TypeListing();
    library.types.em = em;
    library.clauses = clausesOn(em);
    library.templates = templatesOn(em);
    return library;
  }

  ClauseQueries queries() {
    ClauseQueries queries = new ClauseQueries();
    queries.listing = clausesOn(em);
    queries.templates = templatesOn(em);
    return queries;
  }

  TypeAdministration types() {
    TypeAdministration useCase = new TypeAdministration();
    useCase.types = new AgreementTypes();
    useCase.types.em = em;
    useCase.rules = RuleDesk.bookOn(em);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  ClauseEditing editing() {
    ClauseEditing useCase = new ClauseEditing();
    useCase.clauses = new Clauses();
    useCase.clauses.em = em;
    useCase.check = new EditionCheck();
    useCase.check.listing = clausesOn(em);
    useCase.check.rules = RuleDesk.bookOn(em);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  private static ClauseListing clausesOn(EntityManager em) {
    ClauseListing listing = new ClauseListing();
    listing.em = em;
    return listing;
  }

  private static TemplateListing templatesOn(EntityManager em) {
    TemplateListing listing = new TemplateListing();
    listing.em = em;
    return listing;
  }
}
