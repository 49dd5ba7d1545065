package no.samrad.micro;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Areas that tests make: their names contain "prøve", and they go again, so that other tests find
 * the five of the programme.
 */
final class TestAreas {

  private static final String MADE = "select id from samrad.area where slug like '%prove%'";
  private static final List<String> CHILDREN =
      List.of(
          "area_finding",
          "host_term",
          "membership",
          "area_phase",
          "area_form",
          "area_name",
          "area_office",
          "area_contact",
          "area_share",
          "area_profile",
          "nfp_council_balance",
          "nfp_council_seat",
          "nfp_council_procedure",
          "nfp_council",
          "role_assignment");

  private TestAreas() {}

  static void remove() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String child : CHILDREN) {
        statement.addBatch("delete from samrad." + child + " where area_id in (" + MADE + ")");
      }
      statement.addBatch("delete from samrad.area where id in (" + MADE + ")");
      statement.executeBatch();
      connection.commit();
    }
  }

  /** As if the first phase had been operation, in which more is asked of an area. */
  static void operate(String slug) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "update samrad.area_phase set phase = 'OPERATION'"
                    + " where area_id = (select id from samrad.area where slug = ?)")) {
      statement.setString(1, slug);
      statement.executeUpdate();
    }
  }

  /** A membership nobody would get past the rules, such as one of a unit that is no more. */
  static void join(String slug, String code, String from) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into samrad.membership (id, area_id, unit_id, valid_from)"
                    + " select nextval('samrad.membership_id_seq') + 49, a.id, c.unit_id, ?::date"
                    + " from samrad.area a, samrad.unit_code c where a.slug = ? and c.code = ?")) {
      statement.setString(1, from);
      statement.setString(2, slug);
      statement.setString(3, code);
      statement.executeUpdate();
    }
  }

  /** As if no source had said who is host. */
  static void assume(String slug) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "update samrad.host_term set assumed = true"
                    + " where area_id = (select id from samrad.area where slug = ?)")) {
      statement.setString(1, slug);
      statement.executeUpdate();
    }
  }

  static long count(String slug) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from samrad.area where slug like ?")) {
      statement.setString(1, slug);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
