package no.samrad.ballot;

import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import no.samrad.agenda.ItemSteps;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;
import no.samrad.sitting.ItemTakenUp;
import no.samrad.sitting.SittingDesk;

/**
 * The use cases and queries about proposals, ballots and decisions for one caller, without a
 * container.
 */
record BallotDesk(EntityManager em, CurrentUser user, RecordedEvents events, LocalTime at) {

  static BallotDesk of(EntityManager em, CurrentUser user, LocalTime at) {
    return new BallotDesk(em, user, new RecordedEvents(event -> hear(em, event)), at);
  }

  SittingDesk sitting() {
    return new SittingDesk(em, user, events, at);
  }

  Proposing proposing() {
    Proposing useCase = new Proposing();
    useCase.floor = sitting().floor();
    useCase.proposals = proposals(em);
    useCase.ballots = ballots();
    useCase.events = events;
    useCase.clock = sitting().clock();
    return useCase;
  }

  Voting voting() {
    Voting useCase = new Voting();
    useCase.floor = sitting().floor();
    useCase.proposals = proposals(em);
    useCase.ballots = ballots();
    useCase.events = events;
    useCase.clock = sitting().clock();
    return useCase;
  }

  BallotClosing closing() {
    BallotClosing useCase = new BallotClosing();
    useCase.floor = sitting().floor();
    useCase.ballots = ballots();
    useCase.drafts = drafts();
    useCase.events = events;
    useCase.clock = sitting().clock();
    return useCase;
  }

  Deciding deciding() {
    Deciding useCase = new Deciding();
    useCase.floor = sitting().floor();
    useCase.drafts = drafts();
    useCase.record = new ItemRecord();
    useCase.record.decisions = decisions(em);
    useCase.record.ballots = ballots();
    useCase.outcomes = ItemSteps.outcomesOn(em);
    useCase.events = events;
    useCase.clock = sitting().clock();
    return useCase;
  }

  BallotQueries queries() {
    BallotQueries queries = new BallotQueries();
    queries.sheets = new ItemSheets();
    queries.sheets.em = em;
    queries.readers = ItemSteps.readersOf(user);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private DraftDesk drafts() {
    DraftDesk drafts = new DraftDesk();
    drafts.decisions = decisions(em);
    drafts.proposals = proposals(em);
    drafts.ballots = ballots();
    return drafts;
  }

  private Ballots ballots() {
    Ballots ballots = new Ballots();
    ballots.em = em;
    return ballots;
  }

  private static Proposals proposals(EntityManager em) {
    Proposals proposals = new Proposals();
    proposals.em = em;
    return proposals;
  }

  private static Decisions decisions(EntityManager em) {
    Decisions decisions = new Decisions();
    decisions.em = em;
    return decisions;
  }

  /** Hears what is listened for in the application. */
  private static void hear(EntityManager em, DomainEvent event) {
    if (event instanceof ItemTakenUp taken) {
      Recommendations listener = new Recommendations();
      listener.proposals = proposals(em);
      listener.decisions = decisions(em);
      listener.propose(taken);
    }
  }
}
