package no.samrad.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.area.MemberReplaced;
import no.samrad.area.MembershipCorrected;
import no.samrad.area.MembershipEnded;
import no.samrad.area.MembershipRemoved;
import no.samrad.security.FollowingRights;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/**
 * Whoever sits for a unit sits while it is a member of the area: in the transaction that makes it a
 * member on fewer days, seats and the access they give end with it, or go when it never was one.
 * What they were before is remembered, for whoever puts them back.
 */
@ApplicationScoped
class SeatsOfUnits {

  @Inject StraySeats strays;
  @Inject NfpCouncils councils;
  @Inject SeatCuts cuts;
  @Inject FollowingRights rights;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  void ended(@Observes MembershipEnded event) {
    follow(event.area(), event);
  }

  void corrected(@Observes MembershipCorrected event) {
    follow(event.area(), event);
  }

  void removed(@Observes MembershipRemoved event) {
    follow(event.area(), event);
  }

  void replaced(@Observes MemberReplaced event) {
    follow(event.area(), event);
  }

  private void follow(AreaId area, DomainEvent cause) {
    strays.in(area).forEach(stray -> follow(area, stray, cause));
  }

  private void follow(AreaId area, StraySeat stray, DomainEvent cause) {
    NfpCouncil council = councils.require(stray.council());
    Seat seat = council.requireSeat(stray.seat());
    SeatState before = SeatState.of(seat);
    if (stray.left() == null) {
      forget(council, seat, cause);
      return;
    }
    cuts.add(stray.seat(), seat.period(), stray.left(), clock.instant());
    seat.moveTo(stray.left());
    councils.flush(stray.council());
    rights.follow(stray.seat().toString(), seat.person(), seat.right());
    events.fire(
        new SeatFollowed(
            area, stray.seat(), before, SeatState.of(seat), cause.reason(), clock.instant()));
  }

  private void forget(NfpCouncil council, Seat seat, DomainEvent cause) {
    SeatId id = seat.id();
    SeatState before = SeatState.of(seat);
    councils.requireNotUsed(id);
    council.forget(seat);
    councils.remove(seat);
    councils.flush(council.id());
    rights.forget(id.toString());
    events.fire(new SeatRemoved(council.area(), id, before, cause.reason(), clock.instant()));
  }
}
