package no.samrad.calendar;

import jakarta.persistence.EntityManager;

/** Councils' calendars for tests of other capabilities. */
public final class Calendars {

  private Calendars() {}

  public static CouncilCalendar on(EntityManager em) {
    CouncilCalendar calendar = new CouncilCalendar();
    calendar.listing = new CalendarListing();
    calendar.listing.em = em;
    return calendar;
  }
}
