package no.samrad.sitting;

import java.time.LocalDate;
import no.samrad.council.CouncilId;
import no.samrad.council.Quorum;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/**
 * What a meeting goes by: its council, its day, and the rules of procedure of that day.
 *
 * @param quorumHolds by the type of its council, nothing is decided without a quorum
 * @param language in which its minutes are written
 */
public record MeetingFacts(
    NfpMeetingId meeting,
    AreaId area,
    CouncilId council,
    boolean quorumHolds,
    LocalDate day,
    MeetingForm form,
    MeetingStep step,
    Quorum quorum,
    boolean castingVote,
    String language) {

  /** Members come together, rather than answer in writing. */
  void requireMeeting() {
    if (form == MeetingForm.WRITTEN) {
      throw new RuleViolation(SittingRule.DECIDED_IN_WRITING);
    }
  }
}
