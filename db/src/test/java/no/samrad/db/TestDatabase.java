package no.samrad.db;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of one's own on a real PostgreSQL. The server starts with the first one and stops with
 * the JVM; a database costs a copy of a template, well under a second, or the putting back of what
 * the test before has written, a fraction of that.
 *
 * <pre>{@code
 * try (TestDatabase database = TestDatabase.restored()) {
 *   DataSource app = database.app();
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final Queue<TestDatabase> RESTORED = new ConcurrentLinkedQueue<>();

  private final TestServer server;
  private final String name;
  private final TestPool pool; // null: it is dropped in the end
  private boolean ruled;
  private boolean closed;

  private TestDatabase(TestServer server, String name, TestPool pool) {
    this.server = server;
    this.name = name;
    this.pool = pool;
  }

  private static TestDatabase copy(String template) {
    TestServer server = TestServer.running();
    String name = "samrad_" + COUNTER.incrementAndGet();
    server.execute("create database " + name + " template " + template + " strategy file_copy");
    TestDatabase copy = new TestDatabase(server, name, null);
    DatabaseSetup.createSchema(
        copy.as("postgres")); // a copy lacks what is said about a role in a database
    return copy;
  }

  /** Roles, schema and all migrations. */
  public static TestDatabase fresh() {
    return copy(TestServer.MIGRATED);
  }

  /**
   * As {@link #fresh}, in the main one that served another test and was put back as it was, and
   * with connections that are open already. One that the owner or a superuser was let into serves
   * no other test, since they may change more than rows.
   */
  public static TestDatabase restored() {
    TestDatabase idle = RESTORED.poll();
    if (idle != null) {
      return new TestDatabase(idle.server, idle.name, idle.pool);
    }
    TestDatabase first = copy(TestServer.RESTORABLE);
    return new TestDatabase(first.server, first.name, new TestPool(first.as("samrad_app")));
  }

  /** Roles and an empty schema, as a DBA hands it over. */
  public static TestDatabase empty() {
    return copy("template1");
  }

  /** Changes the schema. */
  public DataSource owner() {
    ruled = true;
    return as("samrad_owner");
  }

  /** What the application has. */
  public DataSource app() {
    return pool == null ? as("samrad_app") : pool.connections();
  }

  /** Reads the published views. */
  public DataSource report() {
    return as("samrad_report");
  }

  /** May do everything; for arranging what no role of ours may. */
  public DataSource superuser() {
    ruled = true;
    return as("postgres");
  }

  public String url() {
    return "jdbc:postgresql://localhost:" + port() + "/" + name;
  }

  public int port() {
    return server.port();
  }

  public String name() {
    return name;
  }

  private DataSource as(String user) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url());
    dataSource.setUser(user);
    return dataSource;
  }

  /** Also throws out whoever is still connected. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (pool != null && !ruled && pool.restore()) {
      RESTORED.add(this);
    } else {
      drop();
    }
  }

  private void drop() {
    if (pool != null) {
      pool.close();
    }
    server.execute("drop database if exists " + name + " with (force)");
  }
}
