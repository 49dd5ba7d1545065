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

/**
 * The team leader submits a period: its figures are copied with their definitions and norms,
 * sealed, and from then on nothing that is registered later changes them.
 */
@Stateless
public class PeriodSubmission {

  @Inject ReportingPeriods periods;
  @Inject PeriodSealing sealing;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed(Role.TEAM_LEADER)
  public void submit(PeriodId id, long seenVersion) {
    AreaId area = periods.areaOf(id);
    access.requireAny(area, Role.TEAM_LEADER);
    ReportingPeriod period = periods.require(id, seenVersion);
    LocalDate today = LocalDate.now(clock);
    PeriodStep.Taken taken = new PeriodStep.Taken(user.person(), today, clock.instant(), "");

    period.submit(today, sealing.unexplained(period));
    String seal = sealing.seal(period, taken);
    periods.note(period, PeriodStepKind.SUBMITTED, taken);

    events.fire(
        new PeriodAdvanced(
            area,
            id,
            PeriodStepKind.SUBMITTED,
            List.of(Change.set("periodRevision", period.revision()), Change.set("sha256", seal)),
            "",
            clock.instant()));
  }
}
