package no.samrad.document;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at every stored file in the small hours, one each time it wakes, for about a day between
 * two looks at the same. Runs on every node; each file is looked at by one of them.
 */
@Singleton
@DependsOn("SchemaCheck")
public class DocumentWatch {

  private static final Logger LOG = Logger.getLogger(DocumentWatch.class.getName());

  @Inject DocumentCheck check;
  @Resource SessionContext context;

  @Schedule(hour = "1-4", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  void atNight() {
    try {
      check.next();
    } catch (PersistenceException e) {
      context.setRollbackOnly();
      LOG.log(Level.WARNING, "A stored file could not be checked", e);
    }
  }
}
