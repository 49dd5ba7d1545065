package no.samrad.fidelity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.StaleData;

/** Somebody says whether a core element is in place in an area, and by what. */
@Stateless
public class CoreAssessing {

  @Inject CoreAssessments assessments;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Takes the place of the one before, which stays as history.
   *
   * @param seen how many assessments there were when the caller looked
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public void assess(AreaId area, CoreElementId element, int seen, Assessment found) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    CoreAssessments.Last last = assessments.last(area, element);
    if (last.place() != seen) {
      throw new StaleData(element);
    }
    found.requireDay(LocalDate.now(clock), last.on());

    assessments.add(
        new CoreAssessment(area, element, found).recorded(seen + 1, user.person(), clock.instant()),
        element);

    events.fire(new CoreElementAssessed(area, element, last.code(), found, clock.instant()));
  }
}
