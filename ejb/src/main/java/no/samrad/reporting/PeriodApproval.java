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
import no.samrad.shared.Reason;

/** The host approves what the team submitted, locks it, or opens it again and says why. */
@Stateless
public class PeriodApproval {

  @Inject ReportingPeriods periods;
  @Inject Narratives narratives;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Somebody else than who submitted it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void approve(PeriodId id, long seenVersion) {
    ReportingPeriod period = allowed(id, seenVersion);
    period.approve(user.person(), periods.submitterOf(id));
    told(period, PeriodStepKind.APPROVED, "");
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void lock(PeriodId id, long seenVersion) {
    ReportingPeriod period = allowed(id, seenVersion);
    period.lock();
    told(period, PeriodStepKind.LOCKED, "");
  }

  /** What was submitted stays; the next revision begins with the same explanations. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void reopen(PeriodId id, long seenVersion, String reason) {
    Reason why = new Reason(reason);
    ReportingPeriod period = allowed(id, seenVersion);
    int before = period.revision();
    period.reopen();
    narratives.carry(period, before);
    told(period, PeriodStepKind.REOPENED, why.text());
  }

  private ReportingPeriod allowed(PeriodId id, long seenVersion) {
    AreaId area = periods.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    return periods.require(id, seenVersion);
  }

  private void told(ReportingPeriod period, PeriodStepKind step, String reason) {
    LocalDate today = LocalDate.now(clock);
    PeriodStep.Taken taken = new PeriodStep.Taken(user.person(), today, clock.instant(), reason);
    periods.note(period, step, taken);
    events.fire(
        new PeriodAdvanced(
            period.area(),
            period.id(),
            step,
            List.of(Change.set("periodRevision", period.revision())),
            reason,
            clock.instant()));
  }
}
