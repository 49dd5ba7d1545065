package no.samrad.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.shared.PersonId;

/**
 * Lets use cases of other capabilities enter and change people. They have asked for the right and
 * announce what happened.
 */
@ApplicationScoped
public class PersonRegister {

  @Inject People people;

  public PersonId add(PersonProfile profile) {
    return people.add(new Person(profile));
  }

  public void change(PersonId id, long seenVersion, PersonProfile profile) {
    people.require(id).change(profile, seenVersion);
  }
}
