package no.samrad.calendar;

import java.io.Serializable;

/** Identity of a meeting in a council's calendar. */
public record MeetingId(long value) implements Serializable {

  @Override
  public String toString() {
    return "councilMeeting/" + value;
  }
}
