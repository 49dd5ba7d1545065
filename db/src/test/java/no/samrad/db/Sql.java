package no.samrad.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL in a test, in one line. */
public final class Sql {

  private Sql() {}

  /** Runs it on a connection of its own, which commits. */
  public static void run(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  /** The first column of every row, as text. */
  public static List<String> list(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  /** The first column of the only row. */
  public static String one(DataSource dataSource, String sql) {
    List<String> found = list(dataSource, sql);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows: " + sql);
    }
    return found.get(0);
  }

  /** What the database said no to. */
  public static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    Refused(SQLException cause) {
      super(cause.getMessage(), cause);
      this.state = cause.getSQLState();
    }

    /** The five characters of the standard, such as 42501: not permitted. */
    public String state() {
      return state;
    }
  }
}
