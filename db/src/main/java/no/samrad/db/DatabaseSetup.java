package no.samrad.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Runs the DBA's scripts of db/admin where nobody is DBA: an embedded database, a test. */
public final class DatabaseSetup {

  private DatabaseSetup() {}

  /** The three roles; once per server, by a superuser. */
  public static void createRoles(DataSource superuser) {
    run(superuser, Scripts.admin("roles.sql"));
  }

  /** The schema and its extensions; once per database, by a superuser connected to it. */
  public static void createSchema(DataSource superuser) {
    run(superuser, Scripts.admin("schema.sql"));
  }

  /** Hashed on this side, so that it stands in no log of the server. */
  public static void setPassword(DataSource superuser, String role, char[] password) {
    try (Connection connection = superuser.getConnection()) {
      connection.unwrap(PGConnection.class).alterUserPassword(role, password, "scram-sha-256");
    } catch (SQLException e) {
      throw DatabaseProblem.of(e);
    }
  }

  /** Both scripts as a DBA gets them. */
  static String text() {
    return Scripts.admin("roles.sql") + "\n" + Scripts.admin("schema.sql");
  }

  private static void run(DataSource superuser, String script) {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    } catch (SQLException e) {
      throw DatabaseProblem.of(e);
    }
  }
}
