package no.samrad.micro;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** An agreement that a test made goes again, so that other tests find those of the demo data. */
final class TestAgreements {

  private static final String VERSIONS =
      "select wording_id from samrad.agreement_version where agreement_id = %d";
  private static final String NOTICES = "select id from samrad.notice where agreement_id = %d";

  /** What hangs on an agreement, the outermost first. */
  private static final List<String> DELETES =
      List.of(
          "notice_recipient where notice_id in (" + NOTICES + ")",
          "notice where agreement_id = %d",
          "item_statement where agreement_id = %d",
          "signature where agreement_id = %d",
          "adoption where agreement_id = %d",
          "obligation where agreement_id = %d",
          "agreement_step where agreement_id = %d",
          "agreement_version_party where version_id in"
              + " (select id from samrad.agreement_version where agreement_id = %d)",
          "agreement_party where agreement_id = %d",
          "wording_record where wording_id in (" + VERSIONS + ")",
          "wording_fact where wording_id in (" + VERSIONS + ")",
          "wording_value where wording_id in (" + VERSIONS + ")",
          "wording_clause_item where wording_clause_id in"
              + " (select id from samrad.wording_clause where wording_id in ("
              + VERSIONS
              + "))",
          "wording_clause where wording_id in (" + VERSIONS + ")",
          "agreement_version where agreement_id = %d",
          "agreement where id = %d");

  private TestAgreements() {}

  static void remove(long agreement) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String delete : DELETES) {
        statement.addBatch("delete from samrad." + delete.replace("%d", Long.toString(agreement)));
      }
      statement.executeBatch();
      connection.commit();
    }
  }
}
