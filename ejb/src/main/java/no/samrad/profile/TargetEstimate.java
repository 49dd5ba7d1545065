package no.samrad.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** Somebody decides with which share an area reckons. */
@Stateless
public class TargetEstimate {

  @Inject AreaProfiles profiles;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The share holds from a day until the next that is known; what held before stays history.
   *
   * @param reason required when it replaces a share that holds from the same day
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void set(AreaId area, long seenVersion, TargetShare share, LocalDate from, String reason) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(from, LocalDate.now(clock));
    profiles.requireBegun(area, from);
    AreaProfile profile = profiles.require(area, seenVersion);
    TargetShare before = profile.shareOn(from).map(ShareTerm::share).orElse(null);

    Optional<ShareTerm> corrected = profile.shareFrom(from);
    Optional<Reason> why = corrected.map(any -> new Reason(reason));
    ShareTerm term = corrected.orElseGet(() -> begin(area, profile, from));
    term.become(share, user.person(), clock.instant());
    profiles.flush(area);

    String words = why.or(() -> Reason.ifGiven(reason)).map(Reason::text).orElse("");
    events.fire(new TargetShareSet(area, from, before, share, words, clock.instant()));
  }

  /** The database must see the end of the old before the new begins. */
  private ShareTerm begin(AreaId area, AreaProfile profile, LocalDate from) {
    Period period = profile.makeRoomForShare(from);
    profiles.flush(area);
    return profile.reckonWith(period);
  }
}
