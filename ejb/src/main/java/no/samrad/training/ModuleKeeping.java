package no.samrad.training;

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
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** An administrator of every area keeps the plan of the training as the national office has it. */
@Stateless
public class ModuleKeeping {

  @Inject ModuleBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Comes last in the plan, and nobody has verified it. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ModuleId add(NewModule wanted) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    PlausibleDay.require(wanted.from(), LocalDate.now(clock));
    wanted.requireWhole();

    ModuleId module = book.add(wanted);

    events.fire(new ModuleAdded(module, wanted.from(), clock.instant()));
    return module;
  }

  /** What people have taken stays. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void end(ModuleId id, long seenVersion, LocalDate lastDay, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    ModuleBook.Kept module = book.require(id, seenVersion);
    if (module.lastDay() != null && !lastDay.isBefore(module.lastDay())) {
      throw new RuleViolation(TrainingRule.ALREADY_ENDED, module.lastDay());
    }
    if (lastDay.isBefore(module.from())) {
      throw new RuleViolation(TrainingRule.ENDS_BEFORE_IT_BEGINS, module.from());
    }

    book.end(id, lastDay);

    events.fire(new ModuleEnded(id, module.lastDay(), lastDay, why, clock.instant()));
  }

  @RolesAllowed(Role.ADMINISTRATOR)
  public void verify(ModuleId id, long seenVersion, String by, LocalDate on, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    become(id, seenVersion, Verification.of(by, on, LocalDate.now(clock)), new Reason(reason));
  }

  /** It does not agree with the plan after all, or the plan has changed. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(ModuleId id, long seenVersion, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    book.require(id, seenVersion).verification().requireDone();
    become(id, seenVersion, Verification.none(), why);
  }

  private void become(ModuleId id, long seenVersion, Verification wanted, Reason why) {
    Verification before = book.require(id, seenVersion).verification();

    book.verify(id, wanted);

    events.fire(new ModuleVerified(id, before, wanted, why, clock.instant()));
  }
}
