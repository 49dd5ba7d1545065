package no.samrad.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PlausibleDay;
import no.samrad.upload.Uploads;

/** An administrator of every area takes in an official file. */
@Stateless
public class UnitImport {

  @Inject Uploads uploads;
  @Inject ImportRuns runs;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /**
   * Notes that the file has come. {@link ImportWork#check} then finds out what it would change;
   * until then the file is only in memory, so that nothing that is refused was ever stored.
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ImportId start(NewImport file) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    PlausibleDay.requireIfGiven(file.day(), LocalDate.now(clock));

    String day = file.day() == null ? "" : file.day().toString();
    return new ImportId(uploads.begin(runs, file.content(), file.fileName(), day));
  }

  /** Says yes to the preview. {@link ImportWork#apply} then writes it. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void confirm(ImportId id) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    runs.require(id);

    uploads.confirm(runs, id);
  }

  /** Says no to the preview; the file is forgotten. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void discard(ImportId id) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    runs.require(id);

    uploads.discard(runs, id);
  }
}
