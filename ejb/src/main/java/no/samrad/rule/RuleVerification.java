package no.samrad.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** An administrator of every area records that a set was compared with its source, or was not. */
@Stateless
public class RuleVerification {

  @Inject RuleSets sets;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed(Role.ADMINISTRATOR)
  public void verify(RuleSetId id, long seenVersion, String by, LocalDate on, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    Verification wanted = Verification.of(by, on, LocalDate.now(clock));
    RuleSet set = sets.require(id, seenVersion);
    Verification before = set.verification();

    set.become(wanted);
    sets.flush(id);

    events.fire(new RuleSetVerified(set.label(), before, wanted, why, clock.instant()));
  }

  /** It does not agree with the source after all, or the source has changed. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(RuleSetId id, long seenVersion, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    RuleSet set = sets.require(id, seenVersion);
    Verification before = set.verification();
    before.requireDone();

    set.become(Verification.none());
    sets.flush(id);

    events.fire(new RuleSetUnverified(set.label(), before, why, clock.instant()));
  }
}
