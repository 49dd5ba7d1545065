package no.samrad.calendar;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record CalendarDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static CalendarDesk of(EntityManager em, CurrentUser user) {
    return new CalendarDesk(em, user, new RecordedEvents());
  }

  MeetingPlanning planning() {
    MeetingPlanning useCase = new MeetingPlanning();
    useCase.meetings = meetings();
    useCase.access = access();
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CalendarImport imports() {
    CalendarImport useCase = new CalendarImport();
    useCase.books = new CalendarBooks();
    useCase.books.meetings = meetings();
    useCase.access = access();
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  CalendarQueries queries() {
    CalendarQueries queries = new CalendarQueries();
    queries.listing = listing();
    queries.calendars = access();
    queries.access = Callers.accessOf(user);
    queries.clock = CLOCK;
    return queries;
  }

  CouncilCalendar calendar() {
    CouncilCalendar calendar = new CouncilCalendar();
    calendar.listing = listing();
    return calendar;
  }

  private CalendarListing listing() {
    CalendarListing listing = new CalendarListing();
    listing.em = em;
    return listing;
  }

  private CalendarAccess access() {
    CalendarAccess access = new CalendarAccess();
    access.meetings = meetings();
    access.access = Callers.accessOf(user);
    return access;
  }

  private CouncilMeetings meetings() {
    CouncilMeetings meetings = new CouncilMeetings();
    meetings.em = em;
    return meetings;
  }
}
