package no.samrad.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** An administrator of every area takes in an official file. */
@Stateless
public class UnitImport {

  @Inject ImportRuns runs;
  @Inject ImportResults results;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Notes that the file has come. {@link ImportWork#check} then finds out what it would change;
   * until then the file is only in memory, so that nothing that is refused was ever stored.
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ImportId start(NewImport file) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    PlausibleDay.requireIfGiven(file.day(), LocalDate.now(clock));
    Instant now = clock.instant();

    runs.tidy(now);
    runs.requireRoom();
    return runs.add(file, user.person(), now);
  }

  /** Says yes to the preview. {@link ImportWork#apply} then writes it. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void confirm(ImportId id) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    runs.require(id);

    move(id, ImportState.APPLYING);
    runs.confirmedBy(id, user.person());
  }

  /** Says no to the preview; the file is forgotten. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void discard(ImportId id) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    runs.require(id);

    move(id, ImportState.DISCARDED);
    results.forgetFile(id);
  }

  private void move(ImportId id, ImportState to) {
    if (!runs.move(id, ImportState.READY, to, clock.instant())) {
      throw new RuleViolation(ImportRule.NOT_WAITING_FOR_CONFIRMATION);
    }
  }
}
