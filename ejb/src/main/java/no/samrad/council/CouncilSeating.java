package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.person.PersonRegister;
import no.samrad.security.AreaAccess;
import no.samrad.security.FollowingRights;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** People get seats in an NFP council, and leave them; their access begins and ends with that. */
@Stateless
public class CouncilSeating {

  @Inject NfpCouncils councils;
  @Inject PersonRegister people;
  @Inject FollowingRights rights;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Somebody the area knows, or somebody new; the right follows once there is an account. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public SeatId add(CouncilId id, long seenVersion, NewSeat wanted) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    requireDays(wanted.duty());
    NfpCouncil council = councils.require(id, seenVersion);

    DutyForces forces = councils.forces(council.type());
    Seat seat = council.seat(person(area, wanted), wanted.duty(), forces);
    settle(id, area, seat);

    events.fire(new SeatFilled(area, seat.id(), SeatState.of(seat), clock.instant()));
    return seat.id();
  }

  /** A seat gets a last day, or an earlier one. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void end(CouncilId id, long seenVersion, SeatId which, LocalDate lastDay, String reason) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    Seat seat = councils.require(id, seenVersion).requireSeat(which);
    SeatState before = SeatState.of(seat);

    seat.endOn(lastDay);
    settle(id, area, seat);

    events.fire(new SeatEnded(area, which, before, SeatState.of(seat), why, clock.instant()));
  }

  /** What was entered was wrong. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(
      CouncilId id, long seenVersion, SeatId which, SeatDuty wanted, String reason) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    requireDays(wanted);
    Reason why = new Reason(reason);
    NfpCouncil council = councils.require(id, seenVersion);
    Seat seat = council.requireSeat(which);
    SeatState before = SeatState.of(seat);

    council.correct(seat, wanted, councils.forces(council.type()));
    settle(id, area, seat);

    events.fire(new SeatCorrected(area, which, before, SeatState.of(seat), why, clock.instant()));
  }

  /** A seat that never was goes, and with it the access it gave. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void remove(CouncilId id, long seenVersion, SeatId which, String reason) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(reason);
    NfpCouncil council = councils.require(id, seenVersion);
    Seat seat = council.requireSeat(which);
    councils.requireNotUsed(which);
    SeatState before = SeatState.of(seat);

    council.remove(seat, councils.forces(council.type()));
    councils.remove(seat);
    councils.flush(id);
    rights.forget(which.toString());

    events.fire(new SeatRemoved(area, which, before, why.text(), clock.instant()));
  }

  private void settle(CouncilId id, AreaId area, Seat seat) {
    councils.flush(id); // the next query would, and let a lost race out as a fault
    if (seat.unit() != null) {
      councils.requireMember(area, seat.unit(), seat.period());
    }
    rights.follow(seat.id().toString(), seat.person(), seat.right());
  }

  private void requireDays(SeatDuty duty) {
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(duty.from(), today);
    PlausibleDay.requireIfGiven(duty.lastDay(), today);
  }

  private PersonId person(AreaId area, NewSeat wanted) {
    if (wanted.newcomer() != null) {
      return people.add(wanted.newcomer());
    }
    if (wanted.person() == null) {
      throw new RuleViolation(CouncilRule.PERSON_MISSING);
    }
    councils.requireKnown(area, wanted.person());
    return wanted.person();
  }
}
