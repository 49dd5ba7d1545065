package no.samrad.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.meeting.MeetingDetails;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;

/** A meeting on the desk of somebody who reads or keeps it. */
public record OpenMeeting(String areaName, LocalDate today, MeetingDetails meeting)
    implements Serializable {

  NfpMeetingId id() {
    return meeting.id();
  }

  long version() {
    return meeting.version();
  }

  /** Members are called by hand, as long as its day is not over. */
  public boolean callable() {
    return meeting.manages() && meeting.step() == MeetingStep.PLANNED && !dayIsOver();
  }

  /** Calling today would be late. */
  public boolean lateToday() {
    return meeting.notice().lateOn(today);
  }

  public boolean dayIsOver() {
    return meeting.day().isBefore(today);
  }

  /** There is something to see of it while it lasts; whoever keeps it may start it. */
  public boolean goesOn() {
    return !meeting.written()
        && (meeting.step() == MeetingStep.STARTED
            || (meeting.step() == MeetingStep.CALLED && meeting.manages()));
  }

  /** People are still to come to it; whoever keeps it calls in others for those who do not. */
  public boolean expecting() {
    return changeable() && !meeting.written();
  }

  /** It is over, and has minutes. */
  public boolean writtenUp() {
    return meeting.step() == MeetingStep.MINUTES || meeting.step() == MeetingStep.APPROVED;
  }

  public boolean changeable() {
    return meeting.manages() && meeting.step().isAhead();
  }

  /** Nothing was prepared for it, so that it can go without a trace. */
  public boolean deletable() {
    return meeting.manages() && meeting.step() == MeetingStep.PLANNED && meeting.agenda().isEmpty();
  }
}
