package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.FollowingRights;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** Seats that became shorter with a membership are put back once it lasts longer again. */
@Stateless
public class SeatReturning {

  @Inject NfpCouncils councils;
  @Inject SeatCuts cuts;
  @Inject FollowingRights rights;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Those that can have days again, to whoever may give them. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public List<SeatOffer> offered(CouncilId id, Language language) {
    access.requireAny(councils.areaOf(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    return cuts.offered(id, language);
  }

  /**
   * All of them, but those whose place somebody has taken meanwhile.
   *
   * @return how many
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public int putBack(CouncilId id, long seenVersion) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    NfpCouncil council = councils.require(id, seenVersion);
    DutyForces forces = councils.forces(council.type());

    int back = 0;
    for (SeatOffer each : cuts.offered(id, Language.NB)) {
      back += putBack(council, each, forces) ? 1 : 0;
    }
    if (back == 0) {
      throw new RuleViolation(CouncilRule.NO_SEAT_TO_PUT_BACK);
    }
    return back;
  }

  private boolean putBack(NfpCouncil council, SeatOffer offer, DutyForces forces) {
    Seat seat = council.requireSeat(offer.seat());
    SeatState before = SeatState.of(seat);
    SeatDuty duty = before.duty(offer.back());
    SeatChart others = SeatChart.of(council.seats(), forces).without(seat);
    if (!others.hasRoom(seat.person(), duty, offer.back())) {
      return false;
    }
    seat.become(duty, offer.back(), forces);
    councils.flush(council.id());
    councils.requireMember(council.area(), seat.unit(), seat.period());
    rights.follow(offer.seat().toString(), seat.person(), seat.right());
    events.fire(
        new SeatPutBack(council.area(), offer.seat(), before, SeatState.of(seat), clock.instant()));
    return true;
  }
}
