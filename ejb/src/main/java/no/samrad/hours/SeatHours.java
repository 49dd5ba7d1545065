package no.samrad.hours;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingStep;

/**
 * The working time of one seat for one meeting.
 *
 * @param version 0 when nothing was entered
 * @param meetingMinutes what was entered; null when nothing was
 * @param presence minutes in the meeting by what was recorded of it; null when that is nothing
 * @param own the reader sits in it
 */
public record SeatHours(
    SeatId seat,
    String name,
    String unitName,
    long version,
    Integer meetingMinutes,
    Integer preparationMinutes,
    Integer presence,
    boolean own,
    LocalDate meetingDay,
    MeetingStep step)
    implements Serializable {

  public boolean entered() {
    return version > 0;
  }
}
