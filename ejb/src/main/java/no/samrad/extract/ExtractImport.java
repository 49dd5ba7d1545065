package no.samrad.extract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.intake.NewImport;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.upload.Uploads;

/**
 * Whoever leads or coordinates a team takes in an extract; host and administrators take in counts.
 */
@Stateless
public class ExtractImport {

  @Inject Uploads uploads;
  @Inject ExtractRuns runs;
  @Inject ExtractAccess access;

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
    long number = area == null ? 0 : area.value();
    return new ExtractId(uploads.begin(runs, file.content(), number));
  }

  /** Says yes to the preview. {@link ExtractWork#apply} then writes it. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER, Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void confirm(ExtractId id) {
    access.requireOf(runs.require(id));
    uploads.confirm(runs, id);
  }

  /** Says no to the preview; the file is forgotten. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER, Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void discard(ExtractId id) {
    access.requireOf(runs.require(id));
    uploads.discard(runs, id);
  }
}
