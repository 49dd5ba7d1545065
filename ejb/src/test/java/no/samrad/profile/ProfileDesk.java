package no.samrad.profile;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.person.Persons;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record ProfileDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static ProfileDesk of(EntityManager em, CurrentUser user) {
    return new ProfileDesk(em, user, new RecordedEvents());
  }

  AreaOffice office() {
    AreaOffice useCase = new AreaOffice();
    useCase.profiles = profiles();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  AreaContacts contacts() {
    AreaContacts useCase = new AreaContacts();
    useCase.profiles = profiles();
    useCase.people = Persons.registerOn(em);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  TargetEstimate estimate() {
    TargetEstimate useCase = new TargetEstimate();
    useCase.profiles = profiles();
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  ProfileQueries queries() {
    ProfileQueries queries = new ProfileQueries();
    queries.listing = new ProfileListing();
    queries.listing.em = em;
    queries.access = Callers.accessOf(user);
    queries.clock = CLOCK;
    return queries;
  }

  private AreaProfiles profiles() {
    AreaProfiles profiles = new AreaProfiles();
    profiles.em = em;
    return profiles;
  }
}
