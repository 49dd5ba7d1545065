package no.samrad.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The entities of the module on a test database, with EclipseLink and without a container. Each
 * transaction has an entity manager of its own, as in the application.
 */
public final class TestPersistence implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 8;

  private final DataSource pool;
  private final Runnable closing;
  private final TestFactory factory;

  /** What is a pool already is used as it is, and left to whoever made it. */
  public TestPersistence(DataSource dataSource) {
    if (dataSource instanceof HikariDataSource) {
      pool = dataSource;
      closing = () -> {};
    } else {
      HikariDataSource own = pool(dataSource);
      pool = own;
      closing = own::close;
    }
    factory = TestFactory.on(pool);
  }

  public EntityManagerFactory factory() {
    return factory.entities();
  }

  /** Does something in a transaction of its own and answers what came of it. */
  public <T> T get(Function<EntityManager, T> work) {
    EntityManager em = factory().createEntityManager();
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
    int before = factory.statements();
    run(work);
    return factory.statements() - before;
  }

  @Override
  public void close() {
    factory.giveBack();
    closing.run();
  }

  private static HikariDataSource pool(DataSource dataSource) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    return new HikariDataSource(config);
  }
}
