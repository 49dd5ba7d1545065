package no.samrad.person;

import jakarta.persistence.EntityManager;

/** The register of people for tests of other capabilities. */
public final class Persons {

  private Persons() {}

  public static PersonRegister registerOn(EntityManager em) {
    People people = new People();
    people.em = em;
    PersonRegister register = new PersonRegister();
    register.people = people;
    return register;
  }
}
