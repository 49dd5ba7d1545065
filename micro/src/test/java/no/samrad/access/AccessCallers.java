package no.samrad.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import no.samrad.micro.QuickHash;
import no.samrad.security.Role;

/**
 * People who hold one right each: today, from tomorrow, until yesterday; in one area, and where
 * that is possible in every area.
 */
final class AccessCallers {

  static final List<String> EVERYWHERE =
      List.of(Role.ADMINISTRATOR, Role.NATIONAL_READER, Role.AUDITOR, Role.OPERATIONS);

  private static final List<String> WHEN = List.of("now", "before", "after");

  private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

  private static final long FIRST_ID = 1_000_000;

  /**
   * Everybody tries to sign in as this one, in vain; to compare with nobody's hash takes a second.
   */
  private static final String TRIED = "tried";

  /** The right a column of the table is about. */
  record Column(String role, boolean everywhere) {

    String title() {
      return everywhere ? role + "*" : role;
    }

    String username(String when) {
      return (role + (everywhere ? ".everywhere." : ".") + when).toLowerCase(Locale.ROOT);
    }
  }

  private AccessCallers() {}

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    EVERYWHERE.forEach(role -> columns.add(new Column(role, true)));
    Role.ALL.forEach(role -> columns.add(new Column(role, false)));
    return columns;
  }

  /** The day in Norway, by which rights begin and end. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Oslo"));
  }

  static void create(DataSource owner, long area, long unit) throws SQLException {
    String hash = QuickHash.hash(); // forty people sign in here
    long id = FIRST_ID;
    try (Connection connection = owner.getConnection()) {
      for (Column column : columns()) {
        Right right = new Right(connection, column, area, unit);
        for (String when : WHEN) {
          right.give(id++, when, hash);
        }
      }
      account(connection, id, TRIED, hash);
    }
  }

  /** Moves everybody's right to where it belongs on a day; the day may have turned meanwhile. */
  static void moveTo(LocalDate today, DataSource owner) throws SQLException {
    try (Connection connection = owner.getConnection()) {
      move(connection, "now", today.minusDays(1), today.plusDays(1));
      move(connection, "before", today.plusDays(1), null);
      move(connection, "after", today.minusDays(9), today);
    }
  }

  private static void move(Connection connection, String when, LocalDate from, LocalDate end)
      throws SQLException {
    execute(
        connection,
        "update role_assignment set valid_from = ?, valid_to = ? from account"
            + " where account.person_id = role_assignment.person_id"
            + " and role_assignment.id >= ? and account.username like ?",
        from,
        end,
        FIRST_ID,
        "%." + when);
  }

  private static void execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static void account(Connection connection, long id, String username, String hash)
      throws SQLException {
    execute(
        connection,
        "insert into person (id, given_name, family_name) values (?, 'Prøve', 'Oppdiktet')",
        id);
    execute(
        connection,
        "insert into account (id, person_id, username, password_hash) values (?, ?, ?, ?)",
        id,
        id,
        username,
        hash);
  }

  /** One column's right, given to one new person after the other. */
  private record Right(Connection connection, Column column, long area, long unit) {

    void give(long id, String when, String hash) throws SQLException {
      account(connection, id, column.username(when), hash);
      execute(
          connection,
          "insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from) values"
              + " (?, ?, ?, ?, ?, ?)",
          id,
          id,
          column.role(),
          column.everywhere() ? null : area,
          column.role().equals(Role.MUNICIPAL_CONTACT) ? unit : null,
          LONG_AGO);
    }
  }
}
