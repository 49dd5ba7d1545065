package no.samrad.council;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.document.DocumentDesk;
import no.samrad.person.Persons;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Rights;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record CouncilDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static CouncilDesk of(EntityManager em, CurrentUser user) {
    return new CouncilDesk(em, user, new RecordedEvents());
  }

  CouncilEstablishing establishing() {
    CouncilEstablishing useCase = new CouncilEstablishing();
    useCase.councils = councils();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CouncilEnding ending() {
    CouncilEnding useCase = new CouncilEnding();
    useCase.councils = councils();
    useCase.rights = Rights.followingOn(em, CLOCK, events);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CouncilProcedure procedure() {
    CouncilProcedure useCase = new CouncilProcedure();
    useCase.councils = councils();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CouncilSeating seating() {
    CouncilSeating useCase = new CouncilSeating();
    useCase.councils = councils();
    useCase.people = Persons.registerOn(em);
    useCase.rights = Rights.followingOn(em, CLOCK, events);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CouncilBalance balance() {
    CouncilBalance useCase = new CouncilBalance();
    useCase.councils = councils();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CouncilQueries queries() {
    CouncilQueries queries = new CouncilQueries();
    queries.listing = new CouncilListing();
    queries.listing.em = em;
    queries.sheets = new CouncilSheets();
    queries.sheets.em = em;
    queries.sheets.duties = listing();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  CouncilCorrection correction() {
    CouncilCorrection useCase = new CouncilCorrection();
    useCase.councils = councils();
    useCase.rights = Rights.followingOn(em, CLOCK, events);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CouncilMandate mandate() {
    CouncilMandate useCase = new CouncilMandate();
    useCase.councils = councils();
    useCase.files = new MandateFiles();
    useCase.files.em = em;
    useCase.files.documents = DocumentDesk.storeOn(em, CLOCK);
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  SeatsOfUnits seatsOfUnits() {
    SeatsOfUnits observer = new SeatsOfUnits();
    observer.strays = new StraySeats();
    observer.strays.em = em;
    observer.councils = councils();
    observer.cuts = cuts();
    observer.rights = Rights.followingOn(em, CLOCK, events);
    observer.clock = CLOCK;
    observer.events = events;
    return observer;
  }

  SeatReturning returning() {
    SeatReturning useCase = new SeatReturning();
    useCase.councils = councils();
    useCase.cuts = cuts();
    useCase.rights = Rights.followingOn(em, CLOCK, events);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  private SeatCuts cuts() {
    SeatCuts cuts = new SeatCuts();
    cuts.em = em;
    return cuts;
  }

  DutyRegulation regulation() {
    DutyRegulation useCase = new DutyRegulation();
    useCase.duties = stated();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  DutyQueries duties() {
    DutyQueries queries = new DutyQueries();
    queries.listing = listing();
    queries.clock = CLOCK;
    return queries;
  }

  private DutyListing listing() {
    DutyListing listing = new DutyListing();
    listing.em = em;
    return listing;
  }

  private StatedDuties stated() {
    StatedDuties duties = new StatedDuties();
    duties.em = em;
    return duties;
  }

  private NfpCouncils councils() {
    NfpCouncils councils = new NfpCouncils();
    councils.em = em;
    councils.duties = stated();
    councils.used = new UsedSeats();
    councils.used.em = em;
    return councils;
  }
}
