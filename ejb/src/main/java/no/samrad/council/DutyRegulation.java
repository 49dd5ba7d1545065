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
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

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

  /**
   * Holds from a day in every council of the type; nobody has verified that yet. What was before
   * keeps the force of its day, so the day is none that is over.
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void change(DutyId id, long seenVersion, DutyForce wanted, LocalDate from, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(from, today);
    if (from.isBefore(today)) {
      throw new RuleViolation(DutyRule.FORCE_BEFORE_TODAY, today);
    }
    Reason why = new Reason(reason);
    StatedDuty duty = duties.require(id, seenVersion);
    DutyForce before = duty.forceOn(from);

    Period during = duty.become(wanted, from);
    settle(duty, during, wanted == DutyForce.ENFORCED, id);

    DutyForceChanged.Turn turn = new DutyForceChanged.Turn(before, wanted, from);
    events.fire(new DutyForceChanged(id, duty.type(), turn, why, clock.instant()));
  }

  private void settle(StatedDuty duty, Period during, boolean enforced, DutyId id) {
    if (enforced) {
      duties.requireKept(duty, during);
    }
    duties.flush(id);
    duties.applyToSeats(duty, during, enforced, id);
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
