package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.samrad.place.UnitFacts;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Which unit is host of an area, and from when (AR-03, AR-04). */
@Stateless
public class AreaHosting {

  @Inject Areas areas;
  @Inject AreaUnits units;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * A unit takes over as host on a day. Who is host until then ends the day before and stays in the
   * history; a change already planned for later stays and ends the new time as host.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void change(AreaId id, long seenVersion, UnitId unit, LocalDate from, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(from, LocalDate.now(clock));
    Reason why = new Reason(reason);
    requireUnit(unit);
    Area area = areas.requireAlone(id, seenVersion);
    Map<UnitId, UnitFacts> known = units.facts(area, area.hosting().unitsAnd(unit), from);
    HostState before = HostState.on(from, area, known);

    HostTerm term = area.hosting().change(known.get(unit), from, known);
    term.holdsBecause(why);
    areas.settle(id);

    HostState after = HostState.of(term, known);
    events.fire(new HostChanged(id, before, after, why, clock.instant()));
  }

  /** Another unit, or another first day, was meant. The neighbours move their boundary. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(AreaId id, long seenVersion, HostCorrection wanted, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(wanted.firstDay(), LocalDate.now(clock));
    Reason why = new Reason(reason);
    requireUnit(wanted.unit());
    Area area = areas.requireAlone(id, seenVersion);
    HostTerm term = area.hosting().require(wanted.term());
    Map<UnitId, UnitFacts> known =
        units.facts(area, area.hosting().unitsAnd(wanted.unit()), wanted.firstDay());
    HostState before = HostState.of(term, known);

    UnitFacts unit = known.get(wanted.unit());
    area.hosting().correct(term, unit, wanted.firstDay(), known).wasCorrected(why);
    areas.settle(id);

    HostState after = HostState.on(wanted.firstDay(), area, known);
    events.fire(new HostCorrected(id, before, after, why, clock.instant()));
  }

  /**
   * What was only assumed is so.
   *
   * @param source where that is said
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void confirm(AreaId id, long seenVersion, HostTermId wanted, String source) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(source);
    Area area = areas.requireAlone(id, seenVersion);
    HostTerm term = area.hosting().require(wanted);
    HostState state =
        HostState.of(term, units.facts(area, area.hosting().units(), term.firstDay()));

    term.confirm(why);
    areas.settle(id);

    events.fire(new HostConfirmed(id, state, why, clock.instant()));
  }

  private static void requireUnit(UnitId unit) {
    if (unit == null) {
      throw new RuleViolation(AreaRule.HOST_MISSING);
    }
  }
}
