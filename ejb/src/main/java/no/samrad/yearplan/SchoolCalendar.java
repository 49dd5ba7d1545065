package no.samrad.yearplan;

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
import no.samrad.shared.Period;

/** Whoever plans meetings of an area says when its schools are closed. */
@Stateless
public class SchoolCalendar {

  @Inject SchoolBreaks breaks;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public SchoolBreakId enter(AreaId area, SchoolTime time) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    Period period = time.period(LocalDate.now(clock));
    SchoolBreak entered = new SchoolBreak(area, time.name(), period);

    breaks.add(entered);

    events.fire(new SchoolBreakEntered(area, entered.id(), time, clock.instant()));
    return entered.id();
  }

  /** It was wrong, or is another; plans that are confirmed stay as they are. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void remove(SchoolBreakId id) {
    SchoolBreak found = breaks.require(id);
    access.requireAny(found.area(), Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);

    breaks.remove(found);

    events.fire(new SchoolBreakRemoved(found.area(), id, found.time(), clock.instant()));
  }
}
