package no.samrad.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;

/**
 * Rights that follow from a seat or a staffing: they begin, move and end with it, and nobody gives
 * or ends them by hand. Lets use cases of other capabilities keep them; those have asked for the
 * right to do so.
 */
@ApplicationScoped
public class FollowingRights {

  @Inject RoleAssignments assignments;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * From now on exactly this right follows from the source, on exactly these days; what followed
   * from it before no longer does.
   *
   * @param source names the seat or staffing, as events do
   */
  public void follow(String source, PersonId person, Grant grant) {
    Optional<RoleAssignment> before = assignments.findFollowing(source);
    if (before.isEmpty()) {
      give(source, person, grant);
    } else if (before.get().isFor(person, grant)) {
      move(before.get(), grant);
    } else {
      replace(before.get(), source, person, grant);
    }
  }

  /** Nothing follows from the source any more, on any day: it never was. */
  public void forget(String source) {
    Optional<RoleAssignment> before = assignments.findFollowing(source);
    before.ifPresent(
        assignment -> {
          assignments.remove(assignment);
          events.fire(RoleForgotten.of(assignment, clock.instant()));
        });
  }

  private void give(String source, PersonId person, Grant grant) {
    RoleAssignment assignment = RoleAssignment.following(source, person, grant);
    assignments.add(assignment);
    events.fire(RoleGranted.of(assignment, clock.instant()));
  }

  private void move(RoleAssignment assignment, Grant grant) {
    Period during = Period.throughLastDay(grant.from(), grant.lastDay());
    if (during.equals(assignment.period())) {
      return;
    }
    List<Change> before = assignment.described();
    assignment.moveTo(during, grant.reason());
    events.fire(RoleMoved.of(assignment, before, clock.instant()));
  }

  private void replace(RoleAssignment old, String source, PersonId person, Grant grant) {
    List<Change> before = old.described();
    assignments.remove(old);
    RoleAssignment assignment = RoleAssignment.following(source, person, grant);
    assignments.add(assignment);
    events.fire(RoleMoved.of(assignment, before, clock.instant()));
  }
}
