package no.samrad.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/**
 * An administrator says what an indicator is measured against from a day, everywhere or in an area,
 * and that somebody has compared it with its source. What held before stays history, and what was
 * submitted keeps it.
 */
@Stateless
public class IndicatorRegulation {

  @Inject IndicatorVersions versions;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Another version from the day on.
   *
   * @param place the version that holds there now, which of two scopes, and from when
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public IndicatorVersionId change(VersionPlace place, IndicatorWish wanted, String reason) {
    requireRight(place.area());
    Reason why = new Reason(reason);
    PlausibleDay.require(place.from(), LocalDate.now(clock));
    IndicatorVersion now = versions.require(place.now(), place.seenVersion());
    if (now.area().isPresent() && !now.area().equals(place.area())) {
      throw new NotFound(place.now());
    }
    IndicatorVersion next = next(now, place, wanted, why);

    events.fire(
        new IndicatorChanged(
            next.id(),
            place.areaOrNull(),
            place.from(),
            now.goal(),
            next.goal(),
            why,
            clock.instant()));
    return next.id();
  }

  /** The database must see the end of the old before the new begins. */
  private IndicatorVersion next(
      IndicatorVersion now, VersionPlace place, IndicatorWish wanted, Reason why) {
    Long area = place.area().map(AreaId::value).orElse(null);
    IndicatorVersion next =
        now.next(wanted, area, place.from(), versions.nextNumber(now.indicator()));
    next.changedBy(user.person(), why.text());
    if (now.isOf(area)) {
      now.endOn(place.from().minusDays(1));
      versions.flush(place.now());
    }
    versions.add(next, place.now(), wanted);
    return next;
  }

  /** The area follows the programme from the day after. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void end(IndicatorVersionId id, long seenVersion, LocalDate lastDay, String reason) {
    requireRight(versions.areaOf(id));
    Reason why = new Reason(reason);
    IndicatorVersion own = versions.require(id, seenVersion);
    PlausibleDay.require(lastDay, LocalDate.now(clock));

    own.endInArea(lastDay);
    versions.flush(id);

    events.fire(new IndicatorEnded(id, own.area().orElseThrow(), lastDay, why, clock.instant()));
  }

  @RolesAllowed(Role.ADMINISTRATOR)
  public void verify(
      IndicatorVersionId id, long seenVersion, String by, LocalDate on, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    become(id, seenVersion, Verification.of(by, on, LocalDate.now(clock)), new Reason(reason));
  }

  /** It does not agree with its source after all, or the source has changed. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(IndicatorVersionId id, long seenVersion, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    versions.require(id, seenVersion).verification().requireDone();
    become(id, seenVersion, Verification.none(), why);
  }

  private void requireRight(Optional<AreaId> area) {
    if (area.isPresent()) {
      access.requireAny(area.get(), Role.ADMINISTRATOR);
    } else {
      access.requireEverywhere(Role.ADMINISTRATOR);
    }
  }

  private void become(IndicatorVersionId id, long seenVersion, Verification wanted, Reason why) {
    IndicatorVersion version = versions.require(id, seenVersion);
    Verification before = version.verification();

    version.become(wanted);
    versions.flush(id);

    AreaId area = version.area().orElse(null);
    events.fire(new IndicatorVerified(id, area, before, wanted, why, clock.instant()));
  }
}
