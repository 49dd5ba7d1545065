package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.samrad.place.Language;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitFacts;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.UnitId;

/** Units come into an area and leave it. */
@Stateless
public class AreaMembership {

  @Inject Areas areas;
  @Inject PlaceQueries places;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * A unit takes part from a day on.
   *
   * @param lastDay null: until further notice
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public MembershipId add(
      AreaId id, long seenVersion, UnitId unit, LocalDate from, LocalDate lastDay) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Period period = period(from, lastDay);
    areas.lockMembershipsOf(unit);
    Area area = areas.require(id, seenVersion);
    Map<UnitId, UnitFacts> known = facts(area, unit, from);
    UnitFacts facts = known.get(unit);
    refuseIfElsewhere(facts, id, period);

    Membership membership = area.admit(facts, period, known);
    areas.flush(id);

    events.fire(new MemberAdded(id, membership.id(), unit, facts.code(), period, clock.instant()));
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
    UnitFacts unit = facts(area, membership.unit(), lastDay).get(membership.unit());
    Period before = membership.period();

    area.end(membership, lastDay, unit);
    areas.flush(id);

    events.fire(
        new MembershipEnded(
            id, membershipId, unit.code(), before, membership.period(), why, clock.instant()));
  }

  private Period period(LocalDate from, LocalDate lastDay) {
    LocalDate today = LocalDate.now(clock);
    return Period.throughLastDay(
        PlausibleDay.require(from, today), PlausibleDay.requireIfGiven(lastDay, today));
  }

  /** Of the unit and of all that ever took part, in one query. */
  private Map<UnitId, UnitFacts> facts(Area area, UnitId unit, LocalDate day) {
    Set<UnitId> wanted = new HashSet<>(area.units());
    wanted.add(unit);
    Map<UnitId, UnitFacts> facts = places.facts(wanted, day, language());
    if (!facts.containsKey(unit)) {
      throw new NotFound(unit);
    }
    return facts;
  }

  private void refuseIfElsewhere(UnitFacts unit, AreaId area, Period period) {
    areas
        .elsewhere(unit.id(), area, period, language())
        .ifPresent(
            other -> {
              throw other.refusal(unit.name(), access.mayRead(other.area()));
            });
  }

  private Language language() {
    return Language.of(user.language());
  }
}
