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
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** Somebody counts women and men in an NFP council whose law asks for a balance. */
@Stateless
public class CouncilBalance {

  @Inject NfpCouncils councils;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Numbers only. Counting again for the same day replaces what was counted. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void count(CouncilId id, long seenVersion, BalanceCount count, LocalDate day) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    LocalDate today = LocalDate.now(clock);
    if (PlausibleDay.require(day, today).isAfter(today)) {
      throw new RuleViolation(CouncilRule.BALANCE_IN_THE_FUTURE);
    }
    NfpCouncil council = councils.require(id, seenVersion);
    BalanceCount before = council.balanceCountedOn(day).orElse(null);

    council.count(count, day, councils.forces(council.type()));
    councils.flush(id);

    events.fire(new BalanceCounted(area, id, day, before, count, clock.instant()));
  }
}
