package no.samrad.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** Members enter their own working time, the secretary everybody's. */
@Stateless
public class HoursKeeping {

  @Inject HoursBook book;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param seenVersion as it was read; 0 when nothing was entered
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
  public void enter(NfpMeetingId meeting, SeatId which, long seenVersion, WorkingTime time) {
    AreaId area = book.areaOf(meeting);
    access.requireReading(area);
    SeatInMeeting seat = book.seat(meeting, which);
    if (!seat.person().equals(user.person())) {
      requireManaging(area);
    }
    seat.requireTime(time);

    book.enter(seat, seenVersion, time);

    events.fire(new HoursEntered(area, meeting, which, time, clock.instant()));
  }

  /** Whoever was in the meeting and has entered nothing gets the time they were there. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public int takeOver(NfpMeetingId meeting) {
    AreaId area = book.areaOf(meeting);
    requireManaging(area);

    int seats = book.takeOver(meeting);

    events.fire(new HoursTakenOver(area, meeting, seats, clock.instant()));
    return seats;
  }

  private void requireManaging(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }
}
