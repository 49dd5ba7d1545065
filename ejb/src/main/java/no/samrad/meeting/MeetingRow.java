package no.samrad.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting in a list.
 *
 * @param year null, as the number, before it was called
 * @param startsAt null, as the end, to readers of a meeting nobody is called to yet: they see its
 *     day only
 * @param items how many stand on its agenda; 0 to them
 * @param late its notice was given too late
 * @param moved after members were called to it
 */
public record MeetingRow(
    NfpMeetingId meeting,
    Integer number,
    Integer year,
    MeetingForm form,
    MeetingStep step,
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    boolean video,
    long items,
    boolean late,
    boolean moved)
    implements Serializable {

  public boolean numbered() {
    return number != null;
  }

  /** As those see it who are not called to it yet. */
  MeetingRow withDayOnly() {
    return new MeetingRow(
        meeting, number, year, form, step, day, null, null, "", false, 0, late, moved);
  }
}
