package no.samrad.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;

/** An area begins a reporting period. */
@Stateless
public class PeriodOpening {

  @Inject ReportingPeriods periods;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public PeriodId open(AreaId area, PeriodKind kind, LocalDate firstDay, LocalDate dueOn) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(firstDay, today);
    PlausibleDay.require(dueOn, today);
    ReportingPeriod period = new ReportingPeriod(area, kind, firstDay, dueOn);

    periods.add(period);
    periods.note(
        period,
        PeriodStepKind.OPENED,
        new PeriodStep.Taken(user.person(), today, clock.instant(), ""));

    events.fire(
        new PeriodAdvanced(
            area,
            period.id(),
            PeriodStepKind.OPENED,
            List.of(
                Change.set("periodKind", kind),
                Change.set("from", firstDay),
                Change.set("dueOn", dueOn)),
            "",
            clock.instant()));
    return period.id();
  }
}
