package no.samrad.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import no.samrad.db.DatabaseSetup;

/**
 * A municipality's database server, on which Samråd is not alone: started, prepared by the DBA's
 * scripts, and stopped when its input ends. Passwords come from SAMRAD_OWNER_PASSWORD and
 * SAMRAD_APP_PASSWORD.
 */
final class MunicipalDatabase {

  private static final String NAME = "kommune";

  /** The superuser is let in without a password because the launcher knows none. */
  private static final String RULES =
      """
      host all postgres 127.0.0.1/32 trust
      host all all      127.0.0.1/32 scram-sha-256
      """;

  private MunicipalDatabase() {}

  /** Takes the folder for its data and the port; says "ready" when it is. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path data = Path.of(arguments[0]);
    try (EmbeddedPostgres server = start(data, Integer.parseInt(arguments[1]))) {
      requirePasswords(data, server);
      prepare(server);
      System.out.println("ready");
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  /** The folder of the programs bears the user's name: root's must not stop anybody else. */
  private static EmbeddedPostgres start(Path data, int port) throws IOException {
    Path programs =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "samrad-postgres-" + System.getProperty("user.name"));
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setOverrideWorkingDirectory(programs.toFile())
        .setPort(port)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("max_connections", "60")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  private static void requirePasswords(Path data, EmbeddedPostgres server)
      throws IOException, SQLException {
    Files.writeString(data.resolve("pg_hba.conf"), RULES);
    run(server.getPostgresDatabase(), "select pg_reload_conf()");
  }

  private static void prepare(EmbeddedPostgres server) throws SQLException {
    DataSource superuser = server.getPostgresDatabase();
    run(superuser, "create database " + NAME);
    DatabaseSetup.createRoles(superuser);
    DatabaseSetup.setPassword(superuser, "samrad_owner", password("SAMRAD_OWNER_PASSWORD"));
    DatabaseSetup.setPassword(superuser, "samrad_app", password("SAMRAD_APP_PASSWORD"));
    DataSource shared = server.getDatabase("postgres", NAME);
    run(shared, "create table public.somebody_elses (id bigint primary key)");
    DatabaseSetup.createSchema(shared);
  }

  private static char[] password(String variable) {
    return System.getenv(variable).toCharArray();
  }

  private static void run(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
