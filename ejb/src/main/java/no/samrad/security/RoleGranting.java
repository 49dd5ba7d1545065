package no.samrad.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/**
 * An administrator gives and ends rights: of one area in that area, of every area anywhere. The
 * administrators of every area are named by their own kind only.
 */
@Stateless
public class RoleGranting {

  @Inject RoleAssignments assignments;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed(Role.ADMINISTRATOR)
  public RoleAssignmentId grant(PersonId person, Grant grant) {
    requireAdministering(grant.area());
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(grant.from(), today);
    PlausibleDay.requireIfGiven(grant.lastDay(), today);
    RoleAssignment assignment = new RoleAssignment(person, grant);
    if (assignments.isHeld(person, grant)) {
      throw new RuleViolation(SecurityRule.ROLE_ALREADY_HELD);
    }

    RoleAssignmentId id = assignments.add(assignment);

    events.fire(RoleGranted.of(assignment, clock.instant()));
    return id;
  }

  /**
   * Ends a right.
   *
   * @param lastDay the last day it holds; the day before its first day is refused
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void end(RoleAssignmentId id, long seenVersion, LocalDate lastDay, String reason) {
    RoleAssignment assignment = assignments.require(id);
    requireAdministering(assignment.area());
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    if (assignment.isAdministratorEverywhere()) {
      assignments.requireAnotherAdministrator(assignment.person());
    }

    assignment.end(seenVersion, lastDay, reason);

    events.fire(RoleEnded.of(assignment, clock.instant()));
  }

  private void requireAdministering(AreaId area) {
    if (area == null) {
      access.requireEverywhere(Role.ADMINISTRATOR);
    } else {
      access.requireAny(area, Role.ADMINISTRATOR);
    }
  }
}
