package no.samrad.area;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.place.Places;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/**
 * The use cases and queries of this capability for one caller, put together without a container.
 */
record AreaDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static AreaDesk of(EntityManager em, CurrentUser user) {
    return new AreaDesk(em, user, new RecordedEvents());
  }

  AreaEstablishing establishing() {
    AreaEstablishing useCase = new AreaEstablishing();
    useCase.areas = areas();
    useCase.namesakes = namesakes();
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  AreaMembership membership() {
    AreaMembership useCase = new AreaMembership();
    useCase.areas = areas();
    useCase.units = units();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  MembershipCorrection correction() {
    MembershipCorrection useCase = new MembershipCorrection();
    useCase.areas = areas();
    useCase.units = units();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  MemberReplacement replacement() {
    MemberReplacement useCase = new MemberReplacement();
    useCase.areas = areas();
    useCase.units = units();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  private AreaUnits units() {
    AreaUnits units = new AreaUnits();
    units.places = Places.on(em);
    units.areas = areas();
    units.access = Callers.accessOf(user);
    units.user = user;
    return units;
  }

  AreaHosting hosting() {
    AreaHosting useCase = new AreaHosting();
    useCase.areas = areas();
    useCase.units = units();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  AreaNaming naming() {
    AreaNaming useCase = new AreaNaming();
    useCase.areas = areas();
    useCase.namesakes = namesakes();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  private AreaNamesakes namesakes() {
    AreaNamesakes namesakes = new AreaNamesakes();
    namesakes.em = em;
    return namesakes;
  }

  AreaLifeCycle lifeCycle() {
    AreaLifeCycle useCase = new AreaLifeCycle();
    useCase.areas = areas();
    useCase.units = units();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  AreaOrganising organising() {
    AreaOrganising useCase = new AreaOrganising();
    useCase.areas = areas();
    useCase.units = units();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  AreaQueries queries() {
    AreaQueries queries = new AreaQueries();
    queries.listing = new AreaListing();
    queries.listing.em = em;
    queries.listing.memberships = memberships();
    queries.directory = new AreaDirectory();
    queries.directory.em = em;
    queries.picture = new AreaPicture();
    queries.picture.em = em;
    queries.picture.memberships = memberships();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  AreaAttentionQueries attention() {
    AreaAttentionQueries queries = new AreaAttentionQueries();
    queries.listing = new AttentionListing();
    queries.listing.em = em;
    queries.access = Callers.accessOf(user);
    return queries;
  }

  AreaCheck check() {
    AreaCheck check = new AreaCheck();
    check.findings = new AreaFindings();
    check.findings.em = em;
    check.clock = CLOCK;
    check.events = events;
    return check;
  }

  Areas areas() {
    Areas areas = new Areas();
    areas.em = em;
    return areas;
  }

  private MembershipListing memberships() {
    MembershipListing memberships = new MembershipListing();
    memberships.em = em;
    return memberships;
  }
}
