package no.samrad.criteria;

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
 * An administrator says that somebody has compared a set of criteria, and which published share is
 * whose, with their source (facts A17, T17).
 */
@Stateless
public class CriteriaVerifying {

  @Inject CriteriaBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param seen what the caller saw
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void verify(String set, Verification seen, String by, LocalDate on, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Verification wanted = Verification.of(by, on, LocalDate.now(clock));
    become(set, seen, wanted, new Reason(reason));
  }

  /** It does not agree with its source after all. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(String set, Verification seen, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    seen.requireDone();
    become(set, seen, Verification.none(), why);
  }

  private void become(String set, Verification seen, Verification wanted, Reason why) {
    book.become(set, seen, wanted);
    events.fire(new CriteriaVerified(set, seen, wanted, why, clock.instant()));
  }
}
