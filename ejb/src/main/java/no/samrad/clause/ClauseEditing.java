package no.samrad.clause;

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

/** An administrator of every area gives clauses new words from a day on, and says who checked. */
@Stateless
public class ClauseEditing {

  @Inject Clauses clauses;
  @Inject EditionCheck check;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * A new edition. What has been written with the one before keeps its words.
   *
   * @param id the newest edition
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ClauseId begin(ClauseId id, long seenVersion, NewEdition wanted, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    PlausibleDay.require(wanted.from(), LocalDate.now(clock));
    Reason why = new Reason(reason);
    NewEdition checked = check.checked(wanted);
    Clause before = clauses.require(id, seenVersion);

    Clause next = before.followedFrom(checked.from(), checked.required(), checked.source());
    clauses.flush(id);
    ClauseId added = clauses.add(next, checked);

    events.fire(new ClauseEditionBegun(next.label(), checked, why, clock.instant()));
    return added;
  }

  /** Somebody has compared the clause with the law. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void verify(ClauseId id, long seenVersion, String by, LocalDate on, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    Verification wanted = Verification.of(by, on, LocalDate.now(clock));
    Clause clause = clauses.require(id, seenVersion);
    Verification before = clause.verification();

    clause.become(wanted);
    clauses.flush(id);

    events.fire(new ClauseVerified(clause.label(), before, wanted, why, clock.instant()));
  }

  /** It does not hold after all, or the law has changed. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(ClauseId id, long seenVersion, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    Clause clause = clauses.require(id, seenVersion);
    Verification before = clause.verification();
    before.requireDone();

    clause.become(Verification.none());
    clauses.flush(id);

    events.fire(new ClauseUnverified(clause.label(), before, why, clock.instant()));
  }
}
