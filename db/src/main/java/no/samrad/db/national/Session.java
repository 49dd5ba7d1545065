package no.samrad.db.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** One connection of the owner, in transactions of its own; scripts are filled in by name. */
final class Session implements AutoCloseable {

  /** Above all ids the small demo and reference data use. */
  static final long BASE = 10_000_000;

  /** Makes something of the row the result stands on. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Scale scale;

  Session(DataSource owner, Scale scale) throws SQLException {
    this.connection = owner.getConnection();
    this.scale = scale;
    connection.setAutoCommit(false);
    run("set session search_path = samrad, public");
    script("session", Map.of());
    connection.commit();
  }

  Connection connection() {
    return connection;
  }

  /** A script of db/national; {{name}} becomes the value of that name. */
  void script(String name, Map<String, Object> values) throws SQLException {
    run(filled(text(name), values));
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  <T> List<T> list(String sql, Row<T> row) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(filled(sql, Map.of()))) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row.read(result));
      }
      return rows;
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** What the planner needs to know of what was just written. */
  void analyze() throws SQLException {
    run("set client_min_messages = error"); // what belongs to others is passed by
    run("analyze");
    commit();
  }

  /** So that pages read what is visible from the index alone. Stands in no transaction. */
  void vacuum() throws SQLException {
    commit();
    connection.setAutoCommit(true);
    run("vacuum (analyze)");
    connection.setAutoCommit(false);
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.rollback();
    } finally {
      connection.close();
    }
  }

  private String filled(String sql, Map<String, Object> values) {
    String text =
        sql.replace("{{base}}", Long.toString(BASE))
            .replace("{{seed}}", Long.toString(scale.seed()))
            .replace("{{today}}", scale.today().toString())
            .replace("{{since}}", scale.since().toString());
    for (Map.Entry<String, Object> value : values.entrySet()) {
      text = text.replace("{{" + value.getKey() + "}}", value.getValue().toString());
    }
    return text;
  }

  private static String text(String name) {
    try (InputStream in = Session.class.getResourceAsStream("/db/national/" + name + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
