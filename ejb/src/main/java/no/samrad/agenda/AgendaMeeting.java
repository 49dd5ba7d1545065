package no.samrad.agenda;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/**
 * What an agenda has to know of its meeting.
 *
 * @param startsAt null for a decision in writing, which has no time plan
 * @param language in which its papers are written: nb or nn
 * @param calledYear in which it got its number; null before it is called
 */
public record AgendaMeeting(
    NfpMeetingId id,
    AreaId area,
    CouncilId council,
    MeetingStep step,
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    String language,
    Integer calledYear)
    implements Serializable {

  /** Members have got its agenda, also of one that was cancelled afterwards. */
  public boolean called() {
    return calledYear != null;
  }

  /** Everything of the agenda may still be changed. */
  public boolean open() {
    return step == MeetingStep.PLANNED;
  }

  /** Something may still come onto the agenda. */
  public boolean growing() {
    return step == MeetingStep.PLANNED || step == MeetingStep.CALLED || step == MeetingStep.STARTED;
  }

  /** Refuses to change what members have got. */
  public void requireOpen() {
    requireGrowing();
    if (!open()) {
      throw new RuleViolation(AgendaRule.ALREADY_CALLED);
    }
  }

  /** Refuses to change what is history. */
  public void requireGrowing() {
    if (!growing()) {
      throw new RuleViolation(AgendaRule.MEETING_IS_OVER, step);
    }
  }
}
