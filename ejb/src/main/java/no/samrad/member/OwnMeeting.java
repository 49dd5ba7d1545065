package no.samrad.member;

import java.util.List;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/**
 * A meeting, with the seats somebody has in it.
 *
 * @param seats theirs on its day
 */
record OwnMeeting(
    NfpMeetingId id, AreaId area, MeetingForm form, MeetingStep step, List<SeatId> seats) {

  void requireComing() {
    if (seats.isEmpty()) {
      throw new RuleViolation(MemberRule.NO_SEAT_ON_THE_DAY);
    }
    if (form == MeetingForm.WRITTEN) {
      throw new RuleViolation(MemberRule.NOBODY_MEETS);
    }
    if (!step.isAhead()) {
      throw new RuleViolation(MemberRule.MEETING_NOT_AHEAD);
    }
  }
}
