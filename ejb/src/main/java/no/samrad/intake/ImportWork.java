package no.samrad.intake;

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
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;

/**
 * Does in the background what {@link UnitImport} has let somebody ask for. It decides by the state
 * of the import, not by who calls: there is nobody in the background.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWork {

  private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

  @Inject ImportSteps steps;
  @Inject ImportProgress progress;

  /** Checks the file that was announced; another one is left alone. */
  @Asynchronous
  @PermitAll
  public void check(ImportId id, NewImport file) {
    try {
      steps.check(id, file.content());
    } catch (RuleViolation e) {
      steps.refuse(id, e);
    } catch (NotFound e) {
      LOG.log(Level.FINE, "Nobody announced " + id, e);
    } catch (PersistenceException | EJBException | IllegalStateException e) {
      LOG.log(Level.SEVERE, "Checking " + id + " failed", e);
      steps.fail(id, ImportState.CHECKING);
    } finally {
      progress.finished(id);
    }
  }

  /** Writes what somebody has confirmed; an import that nobody has is left alone. */
  @Asynchronous
  @PermitAll
  public void apply(ImportId id) {
    try {
      steps.apply(id);
    } catch (RuleViolation e) {
      steps.giveBack(id);
    } catch (NotFound e) {
      LOG.log(Level.FINE, "Nobody announced " + id, e);
    } catch (PersistenceException | EJBException | IllegalStateException e) {
      LOG.log(Level.SEVERE, "Importing " + id + " failed", e);
      steps.fail(id, ImportState.APPLYING);
    } finally {
      progress.finished(id);
    }
  }
}
