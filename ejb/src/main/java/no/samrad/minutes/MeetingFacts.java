package no.samrad.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/** The meeting minutes are about. */
record MeetingFacts(
    NfpMeetingId id,
    AreaId area,
    long council,
    String areaName,
    MeetingForm form,
    MeetingStep step,
    String label,
    LocalDate day,
    Times times,
    Room room,
    Notice notice,
    MinutesLanguage language) {

  boolean isWritten() {
    return form == MeetingForm.WRITTEN;
  }

  /**
   * Planned and real, by the clock in Norway; the real ones are null until it has begun or ended.
   */
  record Times(LocalTime startsAt, LocalTime endsAt, LocalTime started, LocalTime ended) {

    LocalTime begun() {
      return started == null ? startsAt : started;
    }

    LocalTime over() {
      return ended == null ? endsAt : ended;
    }
  }

  /** Where it was. */
  record Room(String place, boolean video) {}

  /** When members were called; both days are null until they were. */
  record Notice(LocalDate sent, LocalDate due) {

    boolean isLate() {
      return sent != null && due != null && sent.isAfter(due);
    }
  }
}
