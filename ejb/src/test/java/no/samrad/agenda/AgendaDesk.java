package no.samrad.agenda;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.meeting.MeetingNumbers;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
public record AgendaDesk(EntityManager em, CurrentUser user, Event<DomainEvent> events) {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  public static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  public static AgendaDesk of(EntityManager em, CurrentUser user) {
    return new AgendaDesk(em, user, new RecordedEvents());
  }

  public AgendaPlanning planning() {
    AgendaPlanning useCase = new AgendaPlanning();
    useCase.meetings = meetings();
    useCase.items = items();
    useCase.placing = placing();
    useCase.readers = readers();
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  AgendaOrdering ordering() {
    AgendaOrdering useCase = new AgendaOrdering();
    useCase.meetings = meetings();
    useCase.items = items();
    useCase.readers = readers();
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  public AgendaSuggesting suggesting() {
    AgendaSuggesting useCase = new AgendaSuggesting();
    useCase.meetings = meetings();
    useCase.suggestions = new Suggestions();
    useCase.suggestions.em = em;
    useCase.placing = placing();
    useCase.readers = readers();
    useCase.clock = CLOCK;
    return useCase;
  }

  AgendaFollowing following() {
    AgendaFollowing following = new AgendaFollowing();
    following.items = items();
    following.numbers = MeetingNumbers.on(em);
    following.events = events;
    return following;
  }

  ItemOutcomes outcomes() {
    ItemOutcomes outcomes = new ItemOutcomes();
    outcomes.items = items();
    return outcomes;
  }

  public AgendaQueries queries() {
    AgendaQueries queries = new AgendaQueries();
    queries.meetings = meetings();
    queries.items = items();
    queries.listing = listing();
    queries.readers = readers();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  public AgendaRegister register() {
    AgendaRegister register = new AgendaRegister();
    register.meetings = meetings();
    register.items = items();
    register.listing = listing();
    return register;
  }

  public AgendaReaders readers() {
    AgendaReaders readers = new AgendaReaders();
    readers.access = Callers.accessOf(user);
    readers.user = user;
    return readers;
  }

  private ItemPlacing placing() {
    ItemPlacing placing = new ItemPlacing();
    placing.items = items();
    placing.standing = new StandingItems();
    placing.standing.em = em;
    placing.numbers = MeetingNumbers.on(em);
    placing.clock = CLOCK;
    placing.events = events;
    return placing;
  }

  private AgendaListing listing() {
    AgendaListing listing = new AgendaListing();
    listing.em = em;
    return listing;
  }

  private AgendaMeetings meetings() {
    AgendaMeetings meetings = new AgendaMeetings();
    meetings.em = em;
    return meetings;
  }

  private AgendaItems items() {
    AgendaItems items = new AgendaItems();
    items.em = em;
    return items;
  }
}
