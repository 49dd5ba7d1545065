package no.samrad.upload;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * Does in the background what somebody has been let ask for, outside any transaction. It decides by
 * the state of the upload, not by who calls: there is nobody in the background.
 */
@ApplicationScoped
public class UploadWork {

  private static final Logger LOG = Logger.getLogger(UploadWork.class.getName());

  @Inject UploadSteps steps;
  @Inject UploadProgress progress;

  /** Checks the file that was announced; another one is left alone. */
  public void check(UploadPurpose<?, ?> purpose, UploadId id, byte[] content) {
    attempt(
        purpose,
        id,
        UploadState.CHECKING,
        () -> {
          try {
            steps.check(purpose, id, content);
          } catch (RuleViolation e) {
            steps.refuse(purpose, id, e);
          }
        });
  }

  /**
   * Writes what somebody has confirmed; an upload that nobody has is left alone. It is given back
   * to be confirmed again where somebody else writes, or has changed something of it meanwhile.
   */
  public void apply(UploadPurpose<?, ?> purpose, UploadId id) {
    attempt(
        purpose,
        id,
        UploadState.APPLYING,
        () -> {
          try {
            steps.apply(purpose, id);
          } catch (RuleViolation | StaleData e) {
            steps.move(purpose, id, UploadState.APPLYING, UploadState.READY);
          }
        });
  }

  private void attempt(UploadPurpose<?, ?> purpose, UploadId id, UploadState at, Runnable work) {
    try {
      work.run();
    } catch (NotFound e) {
      LOG.log(Level.FINE, "Nobody announced {0}", id);
    } catch (PersistenceException | EJBException | IllegalStateException e) {
      LOG.log(Level.SEVERE, "{0} failed while {1}: {2}", new Object[] {id, at, kind(e)});
      steps.move(purpose, id, at, UploadState.FAILED);
    } finally {
      progress.finished(id);
    }
  }

  /** What went wrong, without what a statement was sent with. */
  private static String kind(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] places = cause.getStackTrace();
    return cause.getClass().getName() + (places.length == 0 ? "" : " at " + places[0]);
  }
}
