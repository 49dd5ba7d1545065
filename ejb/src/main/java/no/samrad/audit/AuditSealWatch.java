package no.samrad.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees to it that entries are sealed, about a second after they are written, and that the heads of
 * the chains leave the database once a day with the server's log. Runs on every node; the sealer's
 * lock lets one at a time through.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
public class AuditSealWatch {

  private static final Logger LOG = Logger.getLogger(AuditSealWatch.class.getName());

  @Inject AuditSeals seals;
  @Inject InstallationKey key;
  @Resource SessionContext context;

  private boolean keyIsNoted;
  private boolean failing;

  /** A key file that is named and cannot be read stops the start, not the first change. */
  @PostConstruct
  void start() {
    keyIsNoted = !key.current().isPresent();
    if (keyIsNoted) {
      LOG.warning(
          "No audit key (samrad.audit.key.file): whoever rules the database can change the audit"
              + " trail and compute its chain anew without being found out");
    }
  }

  @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  void everySecond() {
    try {
      boolean noted = keyIsNoted || seals.takeKeyIntoUse();
      seals.sealWaiting();
      keyIsNoted = noted;
      failing = false;
    } catch (SQLException | PersistenceException e) {
      context.setRollbackOnly();
      LOG.log(failing ? Level.FINE : Level.WARNING, "Sealing the audit trail will be retried", e);
      failing = true;
    }
  }

  /** Somewhere the database's ruler does not reach, if logs are collected. */
  @Schedule(hour = "4", minute = "10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  void everyNight() {
    try {
      LOG.info("Heads of the audit trail: " + seals.heads().asText().replace('\n', ' '));
    } catch (PersistenceException e) {
      context.setRollbackOnly();
      LOG.log(Level.WARNING, "The heads of the audit trail could not be read", e);
    }
  }
}
