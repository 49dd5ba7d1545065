package no.samrad.shared;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The entities of the module, read once. Reading them takes longer than most tests, so they serve
 * one test database after another; numbers kept for rows to come are forgotten in between.
 */
final class TestFactory {

  private static final Queue<TestFactory> IDLE = new ConcurrentLinkedQueue<>();

  private final CountingDataSource statements = new CountingDataSource();
  private final EntityManagerFactory factory;

  private TestFactory() {
    factory =
        Persistence.createEntityManagerFactory(
            "samrad",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", statements.dataSource(),
                "eclipselink.logging.level", "OFF" /* refusals are part of the tests */));
  }

  /** One that nobody else uses until it is given back. */
  static TestFactory on(DataSource dataSource) {
    TestFactory free = Optional.ofNullable(IDLE.poll()).orElseGet(TestFactory::new);
    free.statements.use(dataSource);
    return free;
  }

  EntityManagerFactory entities() {
    return factory;
  }

  int statements() {
    return statements.count();
  }

  void giveBack() {
    factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
    IDLE.add(this);
  }
}
