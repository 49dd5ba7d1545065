package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Takes meetings a step further without a container. */
public final class MeetingSteps {

  private MeetingSteps() {}

  public static MeetingProgress progressOn(EntityManager em, Clock clock) {
    MeetingProgress progress = new MeetingProgress();
    progress.meetings = new NfpMeetings();
    progress.meetings.em = em;
    progress.clock = clock;
    return progress;
  }
}
