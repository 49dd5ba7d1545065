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
import no.samrad.council.CouncilCorrected.Facts;
import no.samrad.security.AreaAccess;
import no.samrad.security.FollowingRights;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** What was entered wrongly about an NFP council is put right. */
@Stateless
public class CouncilCorrection {

  @Inject NfpCouncils councils;
  @Inject FollowingRights rights;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Its mandate and its days. The rules it began with begin with it, and whoever sits as long as
   * the council does so still; their access moves too.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(CouncilId id, long seenVersion, CouncilFacts wanted, String reason) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(wanted.from(), today);
    PlausibleDay.requireIfGiven(wanted.lastDay(), today);
    Reason why = new Reason(reason);
    Period period = Period.throughLastDay(wanted.from(), wanted.lastDay());
    NfpCouncil council = councils.require(id, seenVersion);
    councils.requireInLife(area, wanted.from());
    councils.requireNoOther(area, council.type(), period, id);
    Facts before = Facts.of(council);
    Map<Seat, SeatState> seats =
        council.seats().stream().collect(Collectors.toMap(s -> s, SeatState::of));

    council.become(wanted.mandate(), period);
    councils.flush(id);
    councils.requireMeetingsWithin(council);

    events.fire(new CouncilCorrected(area, id, before, Facts.of(council), why, clock.instant()));
    follow(council, seats, why);
  }

  private void follow(NfpCouncil council, Map<Seat, SeatState> before, Reason why) {
    Instant now = clock.instant();
    List<Seat> moved =
        council.seats().stream()
            .filter(each -> !SeatState.of(each).equals(before.get(each)))
            .toList();
    for (Seat seat : moved) {
      if (seat.unit() != null) {
        councils.requireMember(council.area(), seat.unit(), seat.period());
      }
      rights.follow(seat.id().toString(), seat.person(), seat.right());
      events.fire(
          new SeatCorrected(
              council.area(), seat.id(), before.get(seat), SeatState.of(seat), why, now));
    }
  }
}
