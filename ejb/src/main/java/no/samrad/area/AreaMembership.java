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
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.UnitId;

/** Units come into an area and leave it. */
@Stateless
public class AreaMembership {

  @Inject Areas areas;
  @Inject AreaUnits units;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** A unit takes part from a day on. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public MembershipId add(AreaId id, long seenVersion, NewMember wanted) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Period period = wanted.days().asPeriod(LocalDate.now(clock));
    UnitId unit = wanted.unit();
    Area area = areas.require(id, seenVersion);
    areas.lockMembershipsOf(List.of(unit));
    LocalDate first = period.firstDay().orElseThrow();
    Map<UnitId, UnitFacts> known = units.facts(area, List.of(unit), first);
    UnitFacts facts = known.get(unit);
    units.refuseIfSucceeded(facts, first);
    String because = units.allowElsewhere(facts, id, period, wanted.allowedBecause());

    Membership membership = area.admit(facts, period, because, known);
    areas.flush(id);

    events.fire(
        new MemberAdded(id, membership.id(), unit, facts.code(), period, because, clock.instant()));
    return membership.id();
  }

  /** A membership gets a last day, or an earlier one than it had. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void end(
      AreaId id, long seenVersion, MembershipId membershipId, LocalDate lastDay, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    Area area = areas.require(id, seenVersion);
    Membership membership = area.requireMembership(membershipId);
    Map<UnitId, UnitFacts> known = units.facts(area, area.hosting().units(), lastDay);
    UnitFacts unit = known.get(membership.unit());
    Period before = membership.period();

    area.end(membership, lastDay, known);
    areas.flush(id);

    events.fire(
        new MembershipEnded(
            id, membershipId, unit.code(), before, membership.period(), why, clock.instant()));
  }
}
