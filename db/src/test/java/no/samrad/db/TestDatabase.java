package no.samrad.db;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of one's own on a real PostgreSQL. The server starts with the first one and stops with
 * the JVM; a database costs a copy of a template, well under a second.
 *
 * <pre>{@code
 * try (TestDatabase database = TestDatabase.fresh()) {
 *   DataSource app = database.app();
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final TestServer server;
  private final String name;

  private TestDatabase(TestServer server, String template) {
    this.server = server;
    this.name = "samrad_" + COUNTER.incrementAndGet();
    server.execute("create database " + name + " template " + template + " strategy file_copy");
    DatabaseSetup.createSchema(superuser()); // a copy lacks what is said about a role in a database
  }

  /** Roles, schema and all migrations. */
  public static TestDatabase fresh() {
    return new TestDatabase(TestServer.running(), TestServer.MIGRATED);
  }

  /** Roles and an empty schema, as a DBA hands it over. */
  public static TestDatabase empty() {
    return new TestDatabase(TestServer.running(), "template1");
  }

  /** Changes the schema. */
  public DataSource owner() {
    return as("samrad_owner");
  }

  /** What the application has. */
  public DataSource app() {
    return as("samrad_app");
  }

  /** Reads the published views. */
  public DataSource report() {
    return as("samrad_report");
  }

  /** May do everything; for arranging what no role of ours may. */
  public DataSource superuser() {
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
    server.execute("drop database if exists " + name + " with (force)");
  }
}
