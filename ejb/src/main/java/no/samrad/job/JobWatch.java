package no.samrad.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks for work in the background every five seconds, on every node; a row is done by one of them.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobWatch {

  private static final Logger LOG = Logger.getLogger(JobWatch.class.getName());
  private static final int MOST_AT_ONCE = 500;

  @Inject JobRunner runner;
  @Inject MailSession mail;

  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicBoolean failing = new AtomicBoolean();

  @PostConstruct
  void start() {
    if (mail.find().isEmpty()) {
      LOG.info(
          "No mail session "
              + MailSession.NAME
              + ": notices are shown in the application and not sent by e-mail");
    }
  }

  /** Not while the round before is at it: a mail server may be slow. */
  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyFiveSeconds() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      runner.run(MOST_AT_ONCE);
      failing.set(false);
    } catch (RuntimeException e) {
      boolean again = failing.getAndSet(true);
      LOG.log(again ? Level.FINE : Level.WARNING, "Work in the background waits", e);
    } finally {
      busy.set(false);
    }
  }
}
