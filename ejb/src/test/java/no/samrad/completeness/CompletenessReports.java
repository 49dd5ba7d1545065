package no.samrad.completeness;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.agreement.AgreementDesk;
import no.samrad.clause.ClauseDesk;
import no.samrad.rule.RuleDesk;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;
import no.samrad.wording.WordingRegisters;

/** The reports of this capability for one caller, without a container. */
public final class CompletenessReports {

  private CompletenessReports() {}

  public static CompletenessQueries on(EntityManager em, CurrentUser caller, Clock clock) {
    CompletenessQueries queries = new CompletenessQueries();
    queries.agreements = AgreementDesk.of(em, caller).queries();
    queries.reading = CompletenessDesk.of(em, caller).reading();
    queries.reading.clauses = new ClauseFacts();
    queries.reading.clauses.wordings = WordingRegisters.on(em, caller, clock, new RecordedEvents());
    queries.library = ClauseDesk.libraryOn(em);
    queries.rules = RuleDesk.bookOn(em);
    queries.clock = clock;
    return queries;
  }
}
