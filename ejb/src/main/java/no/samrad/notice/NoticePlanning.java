package no.samrad.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;

/** An administrator of every area says how long before a deadline people are told. */
@Stateless
public class NoticePlanning {

  @Inject NoticePlanBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed(Role.ADMINISTRATOR)
  public NoticePlan plan() {
    access.requireEverywhere(Role.ADMINISTRATOR);
    return book.plan();
  }

  /** Counts from the next round of notices. What has been told is not told again. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void change(NoticePlan wanted) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    NoticePlan before = book.plan();

    book.replace(wanted);

    events.fire(new NoticePlanChanged(before, wanted, clock.instant()));
  }
}
