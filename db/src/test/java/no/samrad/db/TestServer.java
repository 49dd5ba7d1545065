package no.samrad.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one server of this JVM, with a database to copy. */
final class TestServer {

  static final String MIGRATED = "samrad_migrated";
  static final String RESTORABLE = "samrad_restorable";

  /** Kept, so that the levels set on them are not lost with them. */
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky.test"));

  private final EmbeddedPostgres postgres;

  private TestServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
    DatabaseSetup.createRoles(postgres.getPostgresDatabase());
    execute("create database " + MIGRATED);
    DatabaseSetup.createSchema(postgres.getDatabase("postgres", MIGRATED));
    Migrator.migrate(postgres.getDatabase("samrad_owner", MIGRATED));
    execute("create database " + RESTORABLE + " template " + MIGRATED + " strategy file_copy");
    DatabaseSetup.createSchema(postgres.getDatabase("postgres", RESTORABLE));
    Sql.run(postgres.getDatabase("postgres", RESTORABLE), TestPool.RESTORABLE);
  }

  static TestServer running() {
    return Holder.SERVER;
  }

  int port() {
    return postgres.getPort();
  }

  void execute(String sql) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Lazily, and once. */
  private static final class Holder {

    static final TestServer SERVER = new TestServer(start());

    /** The folder bears the user's name: root's leftovers must not stop anybody else. */
    private static EmbeddedPostgres start() {
      Path folder =
          Path.of(
              System.getProperty("java.io.tmpdir"),
              "samrad-postgres-" + System.getProperty("user.name"));
      TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
      try {
        return EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.toFile())
            .setDataDirectory(TestFolder.create())
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_connections", "100")
            .setServerConfig("fsync", "off") // gone with the JVM anyway
            .setServerConfig("full_page_writes", "off")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
