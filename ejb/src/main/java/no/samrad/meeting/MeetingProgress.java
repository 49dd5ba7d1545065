package no.samrad.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes meetings a step further for use cases of other capabilities. They have asked for the right,
 * announce what happened, and call it in a transaction.
 */
@ApplicationScoped
public class MeetingProgress {

  @Inject NfpMeetings meetings;
  @Inject Clock clock;

  /** A called meeting begins. */
  public void start(NfpMeetingId id) {
    meetings.require(id).start(clock.instant());
    meetings.flush(id);
  }

  /** A meeting that has begun is over; its minutes are next. */
  public void end(NfpMeetingId id) {
    meetings.require(id).end(clock.instant());
    meetings.flush(id);
  }

  /** Its minutes are approved: nothing of it changes any more. */
  public void approve(NfpMeetingId id) {
    meetings.require(id).approve(clock.instant());
    meetings.flush(id);
  }
}
