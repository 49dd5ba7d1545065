package no.samrad.extract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.upload.UploadProgress;

/** Reads how extracts went. */
@Stateless
public class ExtractQueries {

  private static final int LATEST = 10;

  @Inject ExtractRuns runs;
  @Inject ExtractResults results;
  @Inject UploadProgress progress;
  @Inject ExtractAccess access;
  @Inject CourseListing listing;
  @Inject CurrentUser user;

  /** Of the area, the newest first. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<ExtractRun> latest(AreaId area) {
    access.requireTeam(area);
    return runs.latest(area, null, LATEST);
  }

  /** Of yearly counts: all for administrators of every area, for others what they have sent. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public List<ExtractRun> latestCounts() {
    return runs.latest(null, access.seesAllCounts() ? null : user.person(), LATEST);
  }

  /**
   * One upload; what it does is empty while it is worked on, since the work may end between one
   * statement here and the next, which would not agree.
   */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER, Role.ADMINISTRATOR, Role.HOST_STAFF})
  public ExtractDetails details(ExtractId id) {
    ExtractRun run = runs.require(id);
    access.requireOf(run);
    int percent = progress.percent(id);
    return run.state().isWorking()
        ? new ExtractDetails(run, percent, Map.of(), List.of(), List.of())
        : results.details(run, percent);
  }

  /** What files know the team by. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<NurseCode> team(AreaId area) {
    access.requireTeam(area);
    return listing.team(area);
  }

  /** The caller may take in extracts of the area. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public boolean mayTakeIn(AreaId area) {
    return access.mayTakeIn(area);
  }
}
