package no.samrad.circulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import no.samrad.council.CouncilId;
import no.samrad.council.Quorum;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** A decision in writing: which council's, until when, and by which rules. */
record CirculationFacts(
    NfpMeetingId meeting,
    AreaId area,
    CouncilId council,
    String label,
    MeetingForm form,
    MeetingStep step,
    LocalDate day,
    LocalTime until,
    Rules rules) {

  /** By the rules of procedure of the day, and of the type. */
  record Rules(
      Quorum quorum, boolean castingVote, boolean quorumEnforced, boolean meetingMayBeDemanded) {}

  boolean isOverAt(LocalDateTime now) {
    return now.isAfter(day.atTime(until));
  }

  void requireBefore(LocalDateTime now) {
    if (isOverAt(now)) {
      throw new RuleViolation(CirculationRule.DEADLINE_PASSED, day, until);
    }
  }

  void requireInWriting() {
    if (form != MeetingForm.WRITTEN) {
      throw new RuleViolation(CirculationRule.NOT_IN_WRITING);
    }
  }

  /** Members have been asked, and nobody has closed it. */
  void requireOpen() {
    requireInWriting();
    if (!step.isCalled()) {
      throw new RuleViolation(CirculationRule.NOT_CALLED);
    }
    if (step != MeetingStep.CALLED) {
      throw new RuleViolation(CirculationRule.ALREADY_CLOSED);
    }
  }
}
