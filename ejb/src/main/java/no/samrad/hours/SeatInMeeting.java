package no.samrad.hours;

import java.time.LocalDate;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * A seat on the day of a meeting of its council.
 *
 * @param person who sits in it
 */
record SeatInMeeting(
    NfpMeetingId meeting,
    SeatId seat,
    AreaId area,
    PersonId person,
    MeetingStep step,
    LocalDate day) {

  /** Preparing begins when the meeting is called, and nobody was in one that has not begun. */
  void requireTime(WorkingTime time) {
    if (!step.isCalled()) {
      throw new RuleViolation(HoursRule.MEETING_NOT_CALLED);
    }
    if (step == MeetingStep.CALLED && time.meeting() > 0) {
      throw new RuleViolation(HoursRule.MEETING_NOT_HELD, day);
    }
  }
}
