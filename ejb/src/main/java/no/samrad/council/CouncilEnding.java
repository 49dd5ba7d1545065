package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.security.AreaAccess;
import no.samrad.security.FollowingRights;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** An NFP council works no longer; its seats and the access they give end with it. */
@Stateless
public class CouncilEnding {

  @Inject NfpCouncils councils;
  @Inject FollowingRights rights;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The council gets a last day, or an earlier one; so does everything in it that would last
   * longer.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void end(CouncilId id, long seenVersion, LocalDate lastDay, String reason) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    NfpCouncil council = councils.require(id, seenVersion);
    LocalDate before = council.period().lastDay().orElse(null);
    List<Seat> seats = council.seatsBeyond(lastDay);
    Map<Seat, SeatState> were = seats.stream().collect(Collectors.toMap(s -> s, SeatState::of));

    council.endOn(lastDay);
    councils.flush(id);
    councils.requireMeetingsWithin(council);

    Instant now = clock.instant();
    events.fire(new CouncilEnded(area, id, before, lastDay, why, now));
    for (Seat seat : seats) {
      rights.follow(seat.id().toString(), seat.person(), seat.right());
      events.fire(new SeatEnded(area, seat.id(), were.get(seat), SeatState.of(seat), why, now));
    }
  }
}
