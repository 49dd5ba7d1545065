package no.samrad.micro;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Mergers that the register does not know, and that go again. */
final class TestUnits {

  private TestUnits() {}

  /** From the day on a unit is part of another. */
  static void merge(String code, String into, String day) throws SQLException {
    run("update samrad.unit set valid_to = ?::date where id = " + unit(), day, code);
    run(
        "insert into samrad.unit_succession (predecessor_id, successor_id, day) select "
            + unit()
            + ", "
            + unit()
            + ", ?::date",
        code,
        into,
        day);
  }

  static void unmerge(String code) throws SQLException {
    run("delete from samrad.unit_succession where predecessor_id = " + unit(), code);
    run("update samrad.unit set valid_to = null where id = " + unit(), code);
  }

  /** Takes back what an import of changes to units from the day on has written. */
  static void forgetReform(String day) throws SQLException {
    run("delete from samrad.import_run");
    run("delete from samrad.unit_succession where day >= ?::date", day);
    run("delete from samrad.unit_code where valid_from >= ?::date", day);
    run("delete from samrad.unit_name where valid_from >= ?::date", day);
    run("delete from samrad.unit where valid_from >= ?::date", day);
    run("update samrad.unit set valid_to = null where valid_to >= ?::date", day);
    run("update samrad.unit_code set valid_to = null where valid_to >= ?::date", day);
    run("update samrad.unit_name set valid_to = null where valid_to >= ?::date", day);
  }

  private static String unit() {
    return "(select c.unit_id from samrad.unit_code c where c.code = ?)";
  }

  private static void run(String sql, String... values) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
