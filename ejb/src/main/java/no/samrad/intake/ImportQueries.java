package no.samrad.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PageRequest;
import no.samrad.upload.UploadProgress;

/** Reads how imports went. */
@Stateless
public class ImportQueries {

  /** As many problems as a page shows; the file has all that were kept. */
  public static final int PROBLEMS_SHOWN = 50;

  private static final int LATEST = 10;

  @Inject ImportRuns runs;
  @Inject ImportResults results;
  @Inject UploadProgress progress;
  @Inject AreaAccess access;

  /** The newest first. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public List<ImportRun> latest() {
    access.requireEverywhere(Role.ADMINISTRATOR);
    return runs.latest(LATEST);
  }

  /**
   * One import; what it does is empty while it is worked on, since the work may end between one
   * statement here and the next, which would not agree.
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ImportDetails details(ImportId id, PageRequest page) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    ImportRun run = runs.require(id);
    int percent = progress.percent(id);
    if (run.state().isWorking()) {
      return new ImportDetails(run, percent, Map.of(), List.of(), 0, List.of());
    }
    return new ImportDetails(
        run,
        percent,
        results.counts(id),
        results.changes(id, page),
        results.kept(id),
        results.problems(id, PROBLEMS_SHOWN));
  }

  /** Every problem that was kept. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public List<ImportProblem> problems(ImportId id) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    return results.problems(runs.require(id).id(), Problems.KEPT);
  }
}
