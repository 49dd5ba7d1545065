package no.samrad.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;

/** The connections of the application to a test database that can be put back as it was. */
final class TestPool {

  /** What a database needs for that, by a superuser. */
  static final String RESTORABLE = script();

  private static final int MOST_CONNECTIONS = 8;

  private final HikariDataSource connections;

  TestPool(DataSource dataSource) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    connections = new HikariDataSource(config);
  }

  DataSource connections() {
    return connections;
  }

  /** False where somebody still works in it. */
  boolean restore() {
    if (connections.getHikariPoolMXBean().getActiveConnections() > 0) {
      return false;
    }
    Sql.run(connections, "select pristine.restore()");
    return true;
  }

  void close() {
    connections.close();
  }

  private static String script() {
    try (InputStream script = TestPool.class.getResourceAsStream("restorable.sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
