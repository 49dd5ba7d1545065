package no.samrad.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** All persons. */
@Repository
class People {

  @PersistenceContext EntityManager em;

  PersonId add(Person person) {
    em.persist(person);
    return person.id();
  }

  /** The person, for changing. */
  Person require(PersonId id) {
    Person person = em.find(Person.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (person == null) {
      throw new NotFound(id);
    }
    return person;
  }
}
