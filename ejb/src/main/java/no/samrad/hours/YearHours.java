package no.samrad.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;

/** What the municipalities of an area have put into the meetings of a year. */
public record YearHours(int year, List<UnitHours> units, List<MeetingHours> meetings)
    implements Serializable {

  /** Of one municipality: in how many meetings, and how many minutes. */
  public record UnitHours(
      String code, String name, long meetings, long meetingMinutes, long preparationMinutes)
      implements Serializable {

    public long minutes() {
      return meetingMinutes + preparationMinutes;
    }
  }

  /**
   * One meeting.
   *
   * @param number of the meeting in its year
   * @param entered seats whose time was entered
   * @param missing seats that were there and have none
   * @param own seats of the reader in it
   */
  public record MeetingHours(
      NfpMeetingId meeting,
      LocalDate day,
      Integer number,
      MeetingStep step,
      long entered,
      long missing,
      long own)
      implements Serializable {}

  public long meetingMinutes() {
    return units.stream().mapToLong(UnitHours::meetingMinutes).sum();
  }

  public long preparationMinutes() {
    return units.stream().mapToLong(UnitHours::preparationMinutes).sum();
  }
}
