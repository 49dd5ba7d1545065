package no.samrad.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlainText;

/** Organisations are entered by whoever makes agreements with them; they belong to no area. */
@Stateless
public class OrganisationEntering {

  @Inject Organisations organisations;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public OrganisationId add(NewOrganisation wanted) {
    Organisation organisation = new Organisation(wanted);
    organisations.refuseNumber(organisation.number(), LocalDate.now(clock));
    organisations.refuseNamesake(PlainText.line(wanted.nb()));

    organisations.add(organisation);

    events.fire(
        new OrganisationAdded(
            organisation.id(), organisation.kind(), organisation.number(), clock.instant()));
    return organisation.id();
  }
}
