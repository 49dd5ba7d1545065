package no.samrad.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;
import no.samrad.shared.UnitId;

/** Meetings are entered, moved and cancelled, one at a time. */
@Stateless
public class MeetingPlanning {

  @Inject CouncilMeetings meetings;
  @Inject CalendarAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public MeetingId enter(UnitId unit, MeetingPlan plan) {
    AreaId area = access.requireKeeping(unit, today());
    plan.requirePlausible(today());
    meetings.refuseTwice(unit, plan, null);

    CouncilMeeting meeting = meetings.add(new CouncilMeeting(unit, plan, MeetingSource.ENTERED));
    meetings.flush(unit);

    events.fire(new MeetingEntered(area, meeting.id(), meeting.state(), clock.instant()));
    return meeting.id();
  }

  /** Moves it; one that was cancelled takes place again. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void change(UnitId unit, MeetingId id, long seenVersion, MeetingPlan plan, String reason) {
    AreaId area = access.requireKeeping(unit, today());
    CouncilMeeting meeting = meetings.require(unit, id, seenVersion);
    plan.requirePlausible(today());
    String why = Reason.ifGiven(reason).map(Reason::text).orElse("");
    meetings.refuseTwice(unit, plan, id);
    MeetingState before = meeting.state();

    meeting.become(plan, MeetingSource.ENTERED);
    meetings.flush(unit);

    events.fire(new MeetingChanged(area, id, before, meeting.state(), why, clock.instant()));
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void cancel(UnitId unit, MeetingId id, long seenVersion, String reason) {
    AreaId area = access.requireKeeping(unit, today());
    CouncilMeeting meeting = meetings.require(unit, id, seenVersion);
    String why = new Reason(reason).text();
    MeetingState before = meeting.state();

    meeting.cancel();
    meetings.flush(unit);

    events.fire(new MeetingCancelled(area, id, before, meeting.state(), why, clock.instant()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
