package no.samrad.followup;

import java.time.LocalDate;
import no.samrad.agenda.ItemId;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingStep;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** The item an action comes from, with what its meeting says about it. */
record DealtItem(
    ItemId id, AreaId area, CouncilId council, LocalDate meetingDay, MeetingStep step) {

  /** Nobody takes anything on before there was something to talk about. */
  void requireStarted() {
    if (step.isAhead() || step == MeetingStep.CANCELLED) {
      throw new RuleViolation(FollowupRule.MEETING_NOT_STARTED);
    }
  }

  void requireInTime(LocalDate dueOn) {
    if (dueOn != null && dueOn.isBefore(meetingDay)) {
      throw new RuleViolation(FollowupRule.DUE_BEFORE_MEETING, meetingDay);
    }
  }
}
