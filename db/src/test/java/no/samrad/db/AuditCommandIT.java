package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import no.samrad.db.audit.AuditKey;
import no.samrad.db.audit.AuditRow;
import no.samrad.db.audit.AuditSealer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandIT {

  private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

  @TempDir Path folder;
  private TestDatabase database;
  private Path key;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void three_sealed_entries() throws SQLException, IOException {
    database = TestDatabase.fresh();
    key = folder.resolve("audit.key");
    Files.writeString(key, "a secret that nobody could ever guess\n");
    try (Connection connection = database.app().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (long id = 1; id <= 3; id++) {
        statement.execute(insert(id));
      }
      AuditSealer sealer = new AuditSealer(connection, AuditKey.read(key));
      sealer.sealRound(NOON);
      connection.commit();
    }
  }

  private String insert(long id) {
    AuditRow row = new AuditRow(id, NOON, 7, 1, "A", "DONE", "x", "[]", "", "", "");
    return """
        insert into samrad.audit_entry (id, occurred_at, area_id, actor_id, action, outcome, subject, mac)
        values (%1$d, '%2$s', 7, 1, 'A', 'DONE', 'x', '%3$s');
        insert into samrad.audit_pending values (%1$d)
        """
        .formatted(id, NOON, AuditKey.read(key).sign(row));
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void an_untouched_trail_is_intact_and_says_what_was_not_checked() {
    assertThat(run("audit", "verify", "--key-file", key.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("area 7: 3 sealed, intact", "intact: 3 sealed", "without earlier heads")
        .doesNotContain("without the key");
  }

  @Test
  void a_touched_one_is_named_and_has_an_exit_code_of_its_own() throws SQLException {
    dba("update samrad.audit_entry set subject = 'y' where id = 2");

    assertThat(run("audit", "verify")).isEqualTo(10);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("area 7: 3 sealed, TOUCHED (1)", "number 2, entry 2 ALTERED_ENTRY")
        .contains("without the key");
  }

  @Test
  void a_cut_tail_is_found_with_the_heads_printed_earlier() throws SQLException, IOException {
    assertThat(run("audit", "head")).isZero();
    Path heads = folder.resolve("heads");
    Files.write(heads, out.toByteArray());
    dba("delete from samrad.audit_seal where number = 3");
    dba("delete from samrad.audit_entry where id = 3");

    assertThat(run("audit", "verify", "--heads", heads.toString())).isEqualTo(10);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("number 3 CUT_TAIL");
  }

  @Test
  void files_that_are_something_else_are_refused() throws IOException {
    Path other = folder.resolve("other");
    Files.writeString(other, "short");

    assertThat(run("audit", "verify", "--heads", other.toString())).isEqualTo(2);
    assertThat(run("audit", "verify", "--key-file", other.toString())).isEqualTo(2);
    assertThat(run("audit", "verify", "--key-file", folder.resolve("none").toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("is not what", "32 characters");
  }

  private void dba(String sql) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(sql);
    }
  }

  private int run(String first, String second, String... options) {
    String[] line = new String[6 + options.length];
    line[0] = first;
    line[1] = second;
    line[2] = "--url";
    line[3] = database.url();
    line[4] = "--user";
    line[5] = "samrad_app";
    System.arraycopy(options, 0, line, 6, options.length);
    Map<String, String> noPassword = Map.of(Connecting.PASSWORD, "");
    return MigrationCommand.run(
        new Terminal(
            noPassword,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8)),
        line);
  }
}
