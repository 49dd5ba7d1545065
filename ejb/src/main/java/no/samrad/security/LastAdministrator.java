package no.samrad.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.shared.PersonId;

/**
 * Sees to it that somebody is left who administers every area, whenever a use case of any
 * capability takes one of them away.
 */
@ApplicationScoped
public class LastAdministrator {

  @Inject RoleAssignments assignments;

  /** Refuses when nobody but this person administers every area until further notice. */
  public void requireAnotherThan(PersonId leaving) {
    assignments.requireAnotherAdministrator(leaving);
  }
}
