package no.samrad.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.council.CouncilId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** Meetings of an NFP council are planned, and changed while nobody is called to them. */
@Stateless
public class MeetingScheduling {

  @Inject NfpMeetings meetings;
  @Inject CouncilDays councils;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** One more meeting of the council, or decision in writing. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public NfpMeetingId plan(CouncilId council, MeetingForm form, MeetingPlace when) {
    AreaId area = councils.areaOf(council);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    requireDay(council, when);
    NfpMeeting meeting = new NfpMeeting(area, council, form, when);

    meetings.add(meeting);
    meetings.flush(council);

    events.fire(new MeetingPlanned(area, meeting.id(), council, form, when, clock.instant()));
    return meeting.id();
  }

  /** A planned meeting is on another day or in another place; nobody need be told. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void change(NfpMeetingId id, long seenVersion, MeetingPlace when) {
    AreaId area = meetings.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    NfpMeeting meeting = meetings.require(id, seenVersion);
    meeting.requirePlanned();
    requireDay(meeting.council(), when);
    MeetingPlace before = meeting.place();

    meeting.change(when);
    meetings.flush(id);

    events.fire(new MeetingReplanned(area, id, meeting.council(), before, when, clock.instant()));
  }

  /** A planned meeting nobody has prepared anything for is taken back. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void delete(NfpMeetingId id, long seenVersion) {
    AreaId area = meetings.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    NfpMeeting meeting = meetings.require(id, seenVersion);
    meeting.requirePlanned();
    long items = councils.countItems(id).items();
    if (items > 0) {
      throw new RuleViolation(MeetingRule.HAS_ITEMS, items);
    }

    meetings.remove(meeting);
    meetings.flush(id);

    events.fire(new MeetingDeleted(area, id, meeting.council(), meeting.place(), clock.instant()));
  }

  private void requireDay(CouncilId council, MeetingPlace when) {
    LocalDate today = LocalDate.now(clock);
    if (PlausibleDay.require(when.day(), today).isBefore(today)) {
      throw new RuleViolation(MeetingRule.DAY_IS_OVER, when.day());
    }
    councils.require(council, when.day());
  }
}
