package no.samrad.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** Members are called to a meeting of their NFP council, and told when it is moved or cancelled. */
@Stateless
public class MeetingCalling {

  @Inject NfpMeetings meetings;
  @Inject CalledMeetings called;
  @Inject SnapshotTaking snapshots;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Its agenda gets numbers, and what the area looks like is kept as it is now (RD-06).
   *
   * @param whyLate why the notice is late; required only where a law asks for it in time
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void call(NfpMeetingId id, long seenVersion, String whyLate) {
    AreaId area = meetings.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    NfpMeeting meeting = meetings.require(id, seenVersion);
    meeting.requireStep(MeetingStep.PLANNED);
    requireAhead(meeting.place());
    Instant now = clock.instant();

    MeetingCalled event = called.call(meeting, LocalDate.now(clock), whyLate, now);
    meetings.flush(id);

    events.fire(event);
    SnapshotSubject subject =
        new SnapshotSubject(
            id, meeting.council(), area, LocalDate.now(clock), meeting.place().language());
    events.fire(snapshots.take(event, subject));
  }

  /** A called meeting is held another time or in another place; it stays the same meeting. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void move(NfpMeetingId id, long seenVersion, MeetingPlace when, String reason) {
    AreaId area = meetings.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    NfpMeeting meeting = meetings.require(id, seenVersion);
    meeting.requireStep(MeetingStep.CALLED);
    Reason why = new Reason(reason);
    requireAhead(when);
    Instant now = clock.instant();

    MeetingMoved event = called.move(meeting, when, LocalDate.now(clock), why, now);
    meetings.flush(id);

    events.fire(event);
  }

  /** A meeting that has not begun is not held. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void cancel(NfpMeetingId id, long seenVersion, String reason) {
    AreaId area = meetings.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    NfpMeeting meeting = meetings.require(id, seenVersion);
    Reason why = new Reason(reason);

    MeetingCalledOff event = called.cancel(meeting, why, clock.instant());
    meetings.flush(id);

    events.fire(event);
  }

  private void requireAhead(MeetingPlace when) {
    LocalDate today = LocalDate.now(clock);
    if (PlausibleDay.require(when.day(), today).isBefore(today)) {
      throw new RuleViolation(MeetingRule.DAY_IS_OVER, when.day());
    }
  }
}
