package no.samrad.invitation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When something is in a calendar, by the clock in Norway.
 *
 * @param starts null: some time that day
 * @param ends null: a moment, such as until when somebody answers
 */
record EventTime(LocalDate day, LocalTime starts, LocalTime ends) {

  /** All that is known is the day. */
  static EventTime someTimeOn(LocalDate day) {
    return new EventTime(day, null, null);
  }

  static EventTime at(LocalDate day, LocalTime moment) {
    return new EventTime(day, moment, null);
  }

  /** Somebody is busy meanwhile. */
  boolean takesTime() {
    return ends != null;
  }
}
