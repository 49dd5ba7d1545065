package no.samrad.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The entities of the module on a test database, with EclipseLink and without a container. Each
 * transaction has an entity manager of its own, as in the application.
 */
public final class TestPersistence implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 8;

  private final HikariDataSource pool;
  private final CountingDataSource statements;
  private final EntityManagerFactory factory;

  public TestPersistence(DataSource dataSource) {
    pool = pool(dataSource);
    statements = new CountingDataSource(pool);
    factory =
        Persistence.createEntityManagerFactory(
            "samrad",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", statements.dataSource(),
                "eclipselink.logging.level", "OFF" /* refusals are part of the tests */));
  }

  public EntityManagerFactory factory() {
    return factory;
  }

  /** Does something in a transaction of its own and answers what came of it. */
  public <T> T get(Function<EntityManager, T> work) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  public void run(Consumer<EntityManager> work) {
    get(
        em -> {
          work.accept(em);
          return null;
        });
  }

  /** How many statements the work sends to the database. */
  public int statementsOf(Consumer<EntityManager> work) {
    int before = statements.count();
    run(work);
    return statements.count() - before;
  }

  @Override
  public void close() {
    factory.close();
    pool.close();
  }

  private static HikariDataSource pool(DataSource dataSource) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    return new HikariDataSource(config);
  }
}
