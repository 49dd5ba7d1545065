package no.samrad.extract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samrad.intake.ImportState;
import no.samrad.intake.NewImport;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * Does in the background what somebody has been let ask for. It decides by the state of the upload,
 * not by who calls: there is nobody in the background.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExtractWork {

  private static final Logger LOG = Logger.getLogger(ExtractWork.class.getName());

  @Inject ExtractSteps steps;
  @Inject ExtractProgress progress;

  /** Checks the file that was announced; another one is left alone. */
  @Asynchronous
  @PermitAll
  public void check(ExtractId id, NewImport file) {
    try {
      steps.check(id, file.content());
    } catch (RuleViolation e) {
      steps.refuse(id, e);
    } catch (NotFound e) {
      LOG.log(Level.FINE, "Nobody announced {0}", id);
    } catch (PersistenceException | EJBException | IllegalStateException e) {
      LOG.log(Level.SEVERE, "Checking {0} failed: {1}", new Object[] {id, kind(e)});
      steps.fail(id, ImportState.CHECKING);
    } finally {
      progress.finished(id);
    }
  }

  /** Writes what somebody has confirmed; an upload that nobody has is left alone. */
  @Asynchronous
  @PermitAll
  public void apply(ExtractId id) {
    try {
      steps.apply(id);
    } catch (RuleViolation | StaleData e) {
      steps.giveBack(id);
    } catch (NotFound e) {
      LOG.log(Level.FINE, "Nobody announced {0}", id);
    } catch (PersistenceException | EJBException | IllegalStateException e) {
      LOG.log(Level.SEVERE, "Taking in {0} failed: {1}", new Object[] {id, kind(e)});
      steps.fail(id, ImportState.APPLYING);
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
    return cause.getClass().getName() + " at " + cause.getStackTrace()[0];
  }
}
