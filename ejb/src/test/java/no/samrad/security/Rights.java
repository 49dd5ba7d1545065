package no.samrad.security;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.shared.DomainEvent;

/** The rights that follow from seats, for tests of other capabilities. */
public final class Rights {

  private Rights() {}

  public static FollowingRights followingOn(
      EntityManager em, Clock clock, Event<DomainEvent> events) {
    FollowingRights rights = new FollowingRights();
    rights.assignments = new RoleAssignments();
    rights.assignments.em = em;
    rights.assignments.clock = clock;
    rights.clock = clock;
    rights.events = events;
    return rights;
  }
}
