package no.samrad.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.person.PersonProfile;
import no.samrad.person.PersonRegister;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** An administrator of every area enters people and keeps their particulars. */
@Stateless
public class UserAdministration {

  @Inject PersonRegister people;
  @Inject Accounts accounts;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Enters a person with an account that cannot be used until a password is set. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PersonId add(NewUser user) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    String username = Account.normalised(user.username());
    if (accounts.find(username).isPresent()) {
      throw new RuleViolation(SecurityRule.USERNAME_TAKEN, username);
    }

    PersonId person = people.add(user.profile());
    AccountId account = accounts.add(new Account(person, username));

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
