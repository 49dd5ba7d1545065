package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** An area goes from interest to operation and, one day, is closed (AR-07). */
@Stateless
public class AreaLifeCycle {

  @Inject Areas areas;
  @Inject AreaUnits units;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The area enters a phase, with an explanation that stands in its history. Being closed ends what
   * runs on: memberships, host and organisation form.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void enter(AreaId id, long seenVersion, AreaPhase phase, LocalDate from, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(from, LocalDate.now(clock));
    Reason why = new Reason(reason);
    if (phase == null) {
      throw new RuleViolation(AreaRule.PHASE_MISSING);
    }
    Area area = areas.requireAlone(id, seenVersion);
    Standing standing = Standing.of(area, units.facts(area, area.hosting().units(), from));
    AreaPhase before = area.life().latest().phase();

    area.life().enter(phase, from, why.text());
    areas.settle(id);

    events.fire(new PhaseEntered(id, before, phase, from, why, clock.instant()));
    standing.ended(why, clock.instant()).forEach(events::fire);
  }

  /** A phase began on another day than was entered; the phase before moves its last day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(
      AreaId id, long seenVersion, PhaseTermId wanted, LocalDate firstDay, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(firstDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    Area area = areas.requireAlone(id, seenVersion);
    PhaseTerm term = area.life().require(wanted);
    Standing standing = Standing.of(area, units.facts(area, area.hosting().units(), firstDay));
    LocalDate before = term.firstDay();

    area.life().correct(term, firstDay);
    areas.settle(id);

    events.fire(new PhaseCorrected(id, term.phase(), before, firstDay, why, clock.instant()));
    standing.ended(why, clock.instant()).forEach(events::fire);
  }
}
