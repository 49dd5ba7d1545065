package no.samrad.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** The office of an area moves, or gets another way to be reached. */
@Stateless
public class AreaOffice {

  @Inject AreaProfiles profiles;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The address holds from a day until the next that is known; what held before stays history.
   *
   * @param reason required when it replaces an address that holds from the same day
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void change(
      AreaId area, long seenVersion, OfficeAddress office, LocalDate from, String reason) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(from, LocalDate.now(clock));
    profiles.requireBegun(area, from);
    AreaProfile profile = profiles.require(area, seenVersion);
    OfficeAddress before = profile.officeOn(from).map(OfficeTerm::office).orElse(null);

    Optional<OfficeTerm> corrected = profile.officeFrom(from);
    Optional<Reason> why = corrected.map(any -> new Reason(reason));
    corrected.ifPresentOrElse(term -> term.become(office), () -> move(area, profile, office, from));
    profiles.flush(area);

    String words = why.or(() -> Reason.ifGiven(reason)).map(Reason::text).orElse("");
    events.fire(new OfficeChanged(area, from, before, office, words, clock.instant()));
  }

  /** The database must see the end of the old before the new begins. */
  private void move(AreaId area, AreaProfile profile, OfficeAddress office, LocalDate from) {
    Period period = profile.makeRoomForOffice(from);
    profiles.flush(area);
    profile.move(office, period);
  }
}
