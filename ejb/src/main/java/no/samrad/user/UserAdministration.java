package no.samrad.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.account.AccountRegister;
import no.samrad.person.PersonProfile;
import no.samrad.person.PersonRegister;
import no.samrad.security.AccountId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** An administrator of every area enters people and keeps their particulars. */
@Stateless
public class UserAdministration {

  @Inject PersonRegister people;
  @Inject AccountRegister accounts;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Enters a person with an account that cannot be used until a password is set. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PersonId add(NewUser user) {
    access.requireEverywhere(Role.ADMINISTRATOR);

    PersonId person = people.add(user.profile());
    AccountId account = accounts.open(person, user.username());

    events.fire(new UserAdded(person, account, clock.instant()));
    return person;
  }

  /**
   * Replaces the particulars.
   *
   * @param seenVersion the version the form was filled from; another one is {@code StaleData}
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void change(PersonId person, long seenVersion, PersonProfile profile) {
    access.requireEverywhere(Role.ADMINISTRATOR);

    people.change(person, seenVersion, profile);

    events.fire(new PersonChanged(person, clock.instant()));
  }
}
