package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.rule.Verification;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/**
 * An administrator of every area says how a rule holds in councils of a type, and that somebody has
 * compared it with its source.
 */
@Stateless
public class DutyRegulation {

  @Inject StatedDuties duties;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Holds at once in every council of the type; nobody has verified that yet. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void change(DutyId id, long seenVersion, DutyForce wanted, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    StatedDuty duty = duties.require(id, seenVersion);
    DutyForce before = duty.force();

    duty.become(wanted);
    duties.requireKept(duty);
    duties.flush(id);
    duties.applyToSeats(duty, id);

    events.fire(new DutyForceChanged(id, duty.type(), before, wanted, why, clock.instant()));
  }

  @RolesAllowed(Role.ADMINISTRATOR)
  public void verify(DutyId id, long seenVersion, String by, LocalDate on, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    become(id, seenVersion, Verification.of(by, on, LocalDate.now(clock)), new Reason(reason));
  }

  /** It does not agree with the source after all, or the source has changed. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(DutyId id, long seenVersion, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    duties.require(id, seenVersion).verification().requireDone();
    become(id, seenVersion, Verification.none(), why);
  }

  private void become(DutyId id, long seenVersion, Verification wanted, Reason why) {
    StatedDuty duty = duties.require(id, seenVersion);
    Verification before = duty.verification();

    duty.become(wanted);
    duties.flush(id);

    events.fire(new DutyVerified(id, duty.type(), before, wanted, why, clock.instant()));
  }
}
