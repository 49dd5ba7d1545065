package no.samrad.supervision;

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
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** The team leader enters when somebody is away, never why. */
@Stateless
public class AbsenceKeeping {

  @Inject AbsenceBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed(Role.TEAM_LEADER)
  public AbsenceId enter(AreaId area, PersonId person, LocalDate from, LocalDate lastDay) {
    access.requireAny(area, Role.TEAM_LEADER);
    if (person == null) {
      throw new RuleViolation(SupervisionRule.PERSON_MISSING);
    }
    PlausibleDay.require(from, LocalDate.now(clock));
    if (lastDay == null) {
      throw new RuleViolation(SupervisionRule.LAST_DAY_MISSING);
    }
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Period days = Period.throughLastDay(from, lastDay);

    AbsenceId absence = book.enter(area, person, days);

    events.fire(new AbsenceEntered(area, absence, person, days, clock.instant()));
    return absence;
  }

  @RolesAllowed(Role.TEAM_LEADER)
  public void remove(AbsenceId absence) {
    AreaId area = book.areaOf(absence);
    access.requireAny(area, Role.TEAM_LEADER);

    book.remove(absence);

    events.fire(new AbsenceRemoved(area, absence, clock.instant()));
  }
}
