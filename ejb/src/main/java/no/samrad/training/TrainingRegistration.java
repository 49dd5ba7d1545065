package no.samrad.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Those who lead a team or employ it say how far everybody in it is with the training. */
@Stateless
public class TrainingRegistration {

  @Inject TrainingBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param seenVersion zero when nothing was registered
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public void record(
      AreaId area, PersonId person, ModuleId module, long seenVersion, Progress progress) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    LocalDate today = LocalDate.now(clock);
    progress.requirePossible(today);
    book.requireMember(area, person, today);
    book.requireGiven(module, progress.day());
    TrainingState before = book.require(person, module, seenVersion).orElse(null);

    book.write(area, person, module, seenVersion, progress);

    events.fire(
        new TrainingRecorded(
            area, person, module, before, progress.state(), progress.day(), clock.instant()));
  }

  /** It was somebody else, or another module. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public void forget(AreaId area, PersonId person, ModuleId module, long seenVersion) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    book.requireMember(area, person, LocalDate.now(clock));
    TrainingState before = book.require(person, module, seenVersion).orElse(null);
    if (before == null) {
      return;
    }

    book.forget(person, module);

    events.fire(new TrainingForgotten(area, person, module, before, clock.instant()));
  }
}
