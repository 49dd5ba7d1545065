package no.samrad.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** Deviations and disputes are written down, resolved, and opened again when they were not. */
@Stateless
public class DeviationHandling {

  @Inject AgreementRegister agreements;
  @Inject Obligations obligations;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public DeviationId open(AgreementId agreement, NewDeviation found) {
    AreaId area = agreements.area(agreement);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    requirePast(found.openedOn());
    obligations.requireParty(agreement, found.party());
    if (found.other() != null) {
      obligations.requireParty(agreement, found.other());
    }

    Deviation deviation = new Deviation(area, agreement, found);
    obligations.add(deviation);
    obligations.flush(agreement);

    List<Change> changes = List.of(Change.set("deviationKind", found.kind()));
    events.fire(new DeviationOpened(area, deviation.id(), changes, "", clock.instant()));
    return deviation.id();
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void resolve(DeviationId id, String how, LocalDate day) {
    String resolution = ShortText.required(how, ShortText.STORY, ObligationRule.RESOLUTION_MISSING);
    Deviation deviation = changing(id);
    requirePast(day);

    deviation.resolve(resolution, day);
    obligations.flush(id);

    List<Change> changes = List.of(Change.set("resolvedOn", day));
    events.fire(new DeviationResolved(deviation.area(), id, changes, resolution, clock.instant()));
  }

  /** How it was thought to be resolved stays in the audit trail. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void reopen(DeviationId id, String reason) {
    Deviation deviation = changing(id);
    Reason why = new Reason(reason);

    deviation.reopen(LocalDate.now(clock));
    obligations.flush(id);

    events.fire(
        new DeviationReopened(deviation.area(), id, List.of(), why.text(), clock.instant()));
  }

  private void requirePast(LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(day, today);
    if (day.isAfter(today)) {
      throw new RuleViolation(ObligationRule.DONE_IN_THE_FUTURE);
    }
  }

  private Deviation changing(DeviationId id) {
    Deviation deviation = obligations.require(id);
    access.requireAny(deviation.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    return deviation;
  }
}
