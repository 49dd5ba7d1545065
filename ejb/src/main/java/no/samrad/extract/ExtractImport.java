package no.samrad.extract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import no.samrad.intake.ImportRule;
import no.samrad.intake.ImportState;
import no.samrad.intake.NewImport;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/**
 * Whoever leads or coordinates a team takes in an extract; host and administrators take in counts.
 */
@Stateless
public class ExtractImport {

  @Inject ExtractRuns runs;
  @Inject ExtractAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Notes that the file has come. {@link ExtractWork#check} then finds out what it would change;
   * until then the file is only in memory, so that nothing that is refused was ever stored.
   */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public ExtractId start(AreaId area, NewImport file) {
    access.requireTeam(area);
    return begin(area, file);
  }

  /** The same with yearly counts. Each line is of an area they may enter counts for. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public ExtractId startCounts(NewImport file) {
    return begin(null, file);
  }

  private ExtractId begin(AreaId area, NewImport file) {
    Instant now = clock.instant();
    runs.tidy(now);
    runs.requireRoom();
    return runs.add(area, file.content(), user.person(), now);
  }

  /** Says yes to the preview. {@link ExtractWork#apply} then writes it. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER, Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void confirm(ExtractId id) {
    access.requireOf(runs.require(id));
    move(id, ImportState.APPLYING);
    runs.confirmedBy(id, user.person());
  }

  /** Says no to the preview; the file is forgotten. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER, Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void discard(ExtractId id) {
    access.requireOf(runs.require(id));
    move(id, ImportState.DISCARDED);
  }

  private void move(ExtractId id, ImportState to) {
    if (!runs.move(id, ImportState.READY, to, clock.instant())) {
      throw new RuleViolation(ImportRule.NOT_WAITING_FOR_CONFIRMATION);
    }
  }
}
