package no.samrad.paper;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import no.samrad.agreement.AgreementDesk;
import no.samrad.calendar.CouncilCalendars;
import no.samrad.clause.ClauseDesk;
import no.samrad.completeness.CompletenessReports;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;
import no.samrad.wording.WordingRegister;
import no.samrad.wording.WordingRegisters;

/** The queries of this capability for one caller, without a container. */
record PaperDesk(EntityManager em, CurrentUser user) {

  private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Oslo"));

  static PaperDesk of(EntityManager em, CurrentUser user) {
    return new PaperDesk(em, user);
  }

  PaperQueries queries() {
    PaperQueries queries = new PaperQueries();
    queries.facts = facts();
    queries.councils = new CouncilPapers();
    queries.councils.facts = queries.facts;
    queries.councils.library = ClauseDesk.libraryOn(em);
    queries.councils.calendar = CouncilCalendars.on(em);
    queries.councils.completeness = new CompletenessLine();
    queries.councils.completeness.completeness = CompletenessReports.on(em, user, CLOCK);
    queries.agreements = AgreementDesk.registerOn(em);
    queries.wordings = wordings();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  WordingRegister wordings() {
    return WordingRegisters.on(em, user, CLOCK, new RecordedEvents());
  }

  private PaperFacts facts() {
    PaperFacts facts = new PaperFacts();
    facts.em = em;
    facts.agreements = AgreementDesk.registerOn(em);
    return facts;
  }
}
