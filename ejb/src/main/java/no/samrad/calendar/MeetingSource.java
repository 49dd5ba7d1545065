package no.samrad.calendar;

/** Where the dates of a meeting come from. */
public enum MeetingSource {
  ENTERED,
  CSV,
  ICALENDAR
}
