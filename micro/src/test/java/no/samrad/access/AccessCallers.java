package no.samrad.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
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

  private static final long FIRST_ID = 1_000_000;

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

  static void create(DataSource owner, long area, long unit) throws SQLException {
    String hash = QuickHash.hash(); // forty people sign in here
    LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Oslo")));
    long id = FIRST_ID;
    try (Connection connection = owner.getConnection()) {
      for (Column column : columns()) {
        Right right = new Right(connection, column, area, unit);
        right.give(id++, "now", hash, today.minusDays(1), today.plusDays(1));
        right.give(id++, "before", hash, today.plusDays(1), null);
        right.give(id++, "after", hash, today.minusDays(9), today);
      }
    }
  }

  /** One column's right, given to one new person after the other. */
  private record Right(Connection connection, Column column, long area, long unit) {

    void give(long id, String when, String hash, LocalDate from, LocalDate end)
        throws SQLException {
      execute(
          "insert into person (id, given_name, family_name) values (?, 'Prøve', 'Oppdiktet')", id);
      execute(
          "insert into account (id, person_id, username, password_hash) values (?, ?, ?, ?)",
          id,
          id,
          column.username(when),
          hash);
      execute(
          "insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?)",
          id,
          id,
          column.role(),
          column.everywhere() ? null : area,
          column.role().equals(Role.MUNICIPAL_CONTACT) ? unit : null,
          from,
          end);
    }

    private void execute(String sql, Object... values) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
      }
    }
  }
}
