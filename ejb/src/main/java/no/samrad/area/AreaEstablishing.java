package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** An administrator of every area enters a new one. */
@Stateless
public class AreaEstablishing {

  @Inject Areas areas;
  @Inject AreaNamesakes namesakes;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @return what the area is called in addresses
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public AreaSlug create(NewArea wanted) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(wanted.firstDay(), today);

    Area area = new Area(wanted);
    namesakes.lock();
    areas
        .nameOf(area.slug(), Language.of(user.language()), today)
        .ifPresent(
            other -> {
              throw new RuleViolation(AreaRule.NAME_TAKEN, other);
            });
    namesakes.refuse(area.names().texts(), Period.throughLastDay(null, null), null);
    areas.add(area);
    areas.flush(area.slug());

    events.fire(
        new AreaCreated(area.id(), area.slug(), wanted.form(), wanted.firstDay(), clock.instant()));
    return area.slug();
  }
}
