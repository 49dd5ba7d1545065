package no.samrad.area;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Asks every night for what no constraint can state: a host on every day of operation, who is a
 * member, and members that exist. Runs on every node; a finding is announced by one of them.
 */
@Singleton
@DependsOn("SchemaCheck")
public class AreaWatch {

  private static final Logger LOG = Logger.getLogger(AreaWatch.class.getName());

  @Inject AreaCheck check;
  @Resource SessionContext context;

  @Schedule(hour = "3", minute = "40", persistent = false)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  void everyNight() {
    try {
      List<AreaFinding> found = check.run();
      if (!found.isEmpty()) {
        LOG.warning(report(found));
      }
    } catch (PersistenceException e) {
      context.setRollbackOnly();
      LOG.log(Level.WARNING, "The areas could not be checked tonight", e);
    }
  }

  private static String report(List<AreaFinding> found) {
    return "Areas that somebody must see to, "
        + found.stream().filter(AreaFinding::fresh).count()
        + " of them new: "
        + found.stream().map(AreaFinding::toString).collect(Collectors.joining(", "));
  }
}
