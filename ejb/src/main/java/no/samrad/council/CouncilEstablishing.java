package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** An area gets an NFP council. */
@Stateless
public class CouncilEstablishing {

  @Inject NfpCouncils councils;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** One more council of the area, with the rules it works by from its first day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public CouncilId establish(AreaId area, NewCouncil wanted) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(wanted.from(), today);
    PlausibleDay.requireIfGiven(wanted.lastDay(), today);
    councils.requireInLife(area, wanted.from());
    if (wanted.type() == null) {
      throw new RuleViolation(CouncilRule.TYPE_MISSING);
    }
    NfpCouncil council = new NfpCouncil(area, wanted, councils.forces(wanted.type()));
    Period period = Period.throughLastDay(wanted.from(), wanted.lastDay());
    councils.requireNoOther(area, council.type(), period, CouncilId.NONE);

    councils.add(council);
    councils.flush(area);

    events.fire(new CouncilEstablished(area, council.id(), wanted, clock.instant()));
    return council.id();
  }
}
