package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.place.UnitFacts;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Puts right what was entered wrongly about a membership; the old days stay in the audit trail. */
@Stateless
public class MembershipCorrection {

  @Inject Areas areas;
  @Inject AreaUnits units;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** The membership ran from and to other days than was entered. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(
      AreaId id, long seenVersion, MembershipId membershipId, Days right, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Period period = right.asPeriod(LocalDate.now(clock));
    Reason why = new Reason(reason);
    Membership membership = locked(id, seenVersion, membershipId);
    Area area = membership.area();
    Period before = membership.period();
    if (before.equals(period)) {
      throw new RuleViolation(AreaRule.NOTHING_TO_CORRECT);
    }
    Map<UnitId, UnitFacts> known = facts(membership, right.firstDay());
    UnitFacts unit = known.get(membership.unit());
    if (!membership.mayRunBesideAnother()) {
      units.refuseIfElsewhere(unit, id, period);
    }

    area.correct(membership, unit, period, known);
    areas.flush(id);

    events.fire(
        new MembershipCorrected(
            id, membershipId, unit.code(), before, period, why, clock.instant()));
  }

  /** The unit was never a member, or not then. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void remove(AreaId id, long seenVersion, MembershipId membershipId, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(reason);
    Membership membership = locked(id, seenVersion, membershipId);
    Period before = membership.period();
    LocalDate day = before.firstDay().orElseThrow();
    Map<UnitId, UnitFacts> known = facts(membership, day);
    UnitFacts unit = known.get(membership.unit());

    membership.area().remove(membership, known);
    areas.flush(id);

    events.fire(new MembershipRemoved(id, membershipId, unit.code(), before, why, clock.instant()));
  }

  /** Memberships of one unit are changed by one at a time, whatever the area. */
  private Membership locked(AreaId id, long seenVersion, MembershipId membershipId) {
    Membership membership = areas.require(id, seenVersion).requireMembership(membershipId);
    areas.lockMembershipsOf(List.of(membership.unit()));
    return membership;
  }

  private Map<UnitId, UnitFacts> facts(Membership membership, LocalDate day) {
    return units.facts(membership.area(), membership.area().hosting().units(), day);
  }
}
