package no.samrad.team;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.norm.NormDesk;
import no.samrad.person.Persons;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Rights;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record TeamDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static TeamDesk of(EntityManager em, CurrentUser user) {
    return new TeamDesk(em, user, new RecordedEvents());
  }

  TeamPosting posting() {
    TeamPosting useCase = new TeamPosting();
    useCase.teams = new Teams();
    useCase.teams.em = em;
    useCase.teams.norms = norms();
    useCase.people = Persons.registerOn(em);
    useCase.rights = Rights.followingOn(em, CLOCK, events);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  TeamQueries queries() {
    TeamQueries queries = new TeamQueries();
    queries.listing = new TeamListing();
    queries.listing.em = em;
    queries.caseloads = new CaseloadListing();
    queries.caseloads.em = em;
    queries.caseloads.norms = NormDesk.normsOn(em);
    queries.norms = norms();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private StaffingNorms norms() {
    StaffingNorms norms = new StaffingNorms();
    norms.em = em;
    norms.norms = NormDesk.normsOn(em);
    return norms;
  }
}
