package no.samrad.calendar;

import jakarta.persistence.EntityManager;

/** The calendars as other capabilities ask for them, without a container. */
public final class CouncilCalendars {

  private CouncilCalendars() {}

  public static CouncilCalendar on(EntityManager em) {
    CouncilCalendar calendar = new CouncilCalendar();
    calendar.listing = new CalendarListing();
    calendar.listing.em = em;
    return calendar;
  }
}
