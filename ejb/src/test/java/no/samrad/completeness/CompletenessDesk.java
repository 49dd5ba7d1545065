package no.samrad.completeness;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samrad.agreement.AgreementAreasFixture;
import no.samrad.agreement.AgreementText;
import no.samrad.rule.RuleDesk;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The parts of this capability that talk to the database, for one caller, without a container. */
record CompletenessDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static CompletenessDesk of(EntityManager em, CurrentUser user) {
    return new CompletenessDesk(em, user, new RecordedEvents());
  }

  /** The texts of clauses come from another capability; here there are none. */
  DossierReading reading() {
    DossierReading reading = new DossierReading();
    reading.em = em;
    reading.statements = statements();
    reading.clauses = new NoClauses();
    return reading;
  }

  ItemStating stating() {
    ItemStating useCase = new ItemStating();
    useCase.statements = statements();
    useCase.items = new StatableItems();
    useCase.items.rules = RuleDesk.bookOn(em);
    useCase.items.clock = CLOCK;
    useCase.agreements = AgreementAreasFixture.registerOn(em);
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  Statements statements() {
    Statements statements = new Statements();
    statements.em = em;
    return statements;
  }

  private static final class NoClauses extends ClauseFacts {

    @Override
    List<ClauseFact> of(AgreementText text) {
      return List.of();
    }
  }
}
