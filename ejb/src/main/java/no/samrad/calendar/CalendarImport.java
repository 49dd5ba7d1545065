package no.samrad.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;

/** The dates of a council are read from a file: looked at first, then written all or not at all. */
@Stateless
public class CalendarImport {

  @Inject CalendarBooks books;
  @Inject CalendarAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** What the file would change. Writes nothing. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public CalendarPlan check(UnitId unit, CalendarFile file) {
    LocalDate today = LocalDate.now(clock);
    access.requireKeeping(unit, today);
    return books.of(unit).plan(file, today);
  }

  /**
   * Writes it, if it is still what was looked at.
   *
   * @param seen the fingerprint of what was looked at
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public CalendarPlan write(UnitId unit, CalendarFile file, String seen) {
    LocalDate today = LocalDate.now(clock);
    AreaId area = access.requireKeeping(unit, today);
    CalendarBook book = books.lock(unit);
    CalendarPlan plan = book.plan(file, today);
    if (!plan.problems().isEmpty()) {
      throw new RuleViolation(CalendarRule.FILE_HAS_PROBLEMS);
    }
    if (!plan.fingerprint().equals(seen)) {
      throw new StaleData(unit);
    }
    if (!plan.isNothing()) {
      books.write(book, plan, change -> events.fire(change.at(area, clock.instant())));
      events.fire(
          new CalendarImported(area, unit, plan.source(), plan.changes().size(), clock.instant()));
    }
    return plan;
  }
}
