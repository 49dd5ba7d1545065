package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One data directory through its life. The order is the story: a start costs too much to begin anew
 * for each sentence.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

  @TempDir static Path folder;
  private static Path data;
  private static String port;
  private static LaunchedProcess running;

  @BeforeAll
  static void start() {
    data = folder.resolve("with a blank");
    port = Integer.toString(LaunchedProcess.freePort());
    running = LaunchedProcess.start(data, "--port", port).ready();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  @Order(1)
  void the_first_start_shows_its_steps_the_address_and_who_can_sign_in() {
    assertThat(running.output())
        .containsPattern("Creating a PostgreSQL for Samråd \\.+ +\\d+\\.\\d s")
        .contains("http://localhost:" + port + "/samrad/")
        .contains("anne.demo")
        .contains("ADMINISTRATOR")
        .endsWith("Stop with Ctrl-C.\n");
  }

  @Test
  @Order(2)
  void scripts_are_told_where_it_is() throws IOException, SQLException {
    JsonObject told = running.runJson();

    assertThat(status(told.get("url").getAsString())).isLessThan(500);
    assertThat(told.get("pid").getAsLong()).isEqualTo(running.pid());
    assertThat(text(told, "show fsync")).isEqualTo("on");
    JsonArray accounts = told.getAsJsonArray("accounts");
    assertThat(accounts).isNotEmpty();
    assertThat(accounts.get(0).getAsJsonObject().get("password").getAsString())
        .hasSizeGreaterThan(12);
  }

  @Test
  @Order(3)
  void nobody_but_the_owner_reads_the_secrets() throws IOException {
    for (String name : new String[] {RunFile.NAME, Secrets.FILE, "audit.key"}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
          .as(name)
          .isEqualTo("rw-------");
    }
    assertThat(Files.readString(data.resolve("pgdata/pg_hba.conf")))
        .doesNotContainPattern("(?m)^[^#].*trust");
  }

  @Test
  @Order(4)
  void the_same_data_cannot_be_used_twice() {
    assertRefused(data, ExitCode.IN_USE, "process " + running.pid(), "--port", "1");
  }

  @Test
  @Order(5)
  void a_taken_port_is_named_and_another_one_proposed() {
    assertRefused(
        folder.resolve("other"), ExitCode.PORT_TAKEN, "Port " + port + " is taken", "--port", port);
    assertRefused(folder.resolve("other"), ExitCode.PORT_TAKEN, "./run --port ", "--port", port);
    assertThat(folder.resolve("other/pgdata")).doesNotExist();
  }

  @Test
  @Order(6)
  void after_a_kill_the_next_start_finds_everything_that_was_saved_and_puts_the_country_on_top()
      throws SQLException {
    change("update person set given_name = 'Ufødt' where id = 1");
    running.kill();

    running =
        LaunchedProcess.startQuickly(
                data, "--port", port, "--demo=national", "--scale=0.0002", "--with-audit")
            .ready();

    assertThat(running.output())
        .contains("Stopping a PostgreSQL that was left running")
        .containsPattern("visits +800 of 800 in")
        .containsPattern("entries of the audit trail +4 000 of 4 000 in");
    assertThat(text(running.runJson(), "select given_name from person where id = 1"))
        .isEqualTo("Ufødt");
  }

  @Test
  @Order(7)
  void a_newer_schema_is_refused_and_left_alone() throws SQLException {
    change(
        "insert into schema_history (installed_rank, version, description, type, script, checksum,"
            + " installed_by, execution_time, success) values (9999, '9999', 'future', 'SQL',"
            + " 'V9999__future.sql', 1, 'x', 1, true)");
    running.stop();

    assertRefused(data, ExitCode.NEWER_DATA, "newer than this program", "--port", port);
    assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();
  }

  @Test
  @Order(8)
  void stopping_took_away_the_note_for_scripts() {
    assertThat(data.resolve(RunFile.NAME)).doesNotExist();
    assertThat(data.resolve(ServerHome.NAME)).doesNotExist();
    assertThat(running.output()).endsWith("Stopped. The data are kept.\n");
  }

  @Test
  @Order(9)
  void demo_data_are_not_taken_for_empty() {
    assertRefused(data, ExitCode.OTHER_CONTENT, "--reset --empty", "--port", port, "--empty");
  }

  @Test
  @Order(10)
  void data_of_another_postgresql_are_refused() throws IOException {
    Path version = data.resolve("pgdata/PG_VERSION");
    String ours = Files.readString(version);
    Files.writeString(version, "9\n");
    try {
      assertRefused(data, ExitCode.OTHER_POSTGRES, "PostgreSQL 9", "--port", port);
    } finally {
      Files.writeString(version, ours);
    }
  }

  @Test
  @Order(11)
  void a_reset_that_nobody_confirms_deletes_nothing() {
    assertRefused(data, ExitCode.NOT_CONFIRMED, "Nothing was deleted.", "--port", port, "--reset");
    assertThat(data.resolve("pgdata/PG_VERSION")).exists();
  }

  @Test
  @Order(12)
  void a_reset_without_demo_data_leaves_one_administrator_with_a_new_password()
      throws SQLException {
    String before = password();

    running =
        LaunchedProcess.startQuickly(data, "--port", port, "--reset", "--yes", "--empty").ready();

    assertThat(text(running.runJson(), "select string_agg(username, ',') from account"))
        .isEqualTo("admin");
    assertThat(running.output()).contains("admin").contains("ADMINISTRATOR").contains(password());
    assertThat(password()).isNotEqualTo(before);
  }

  private static void assertRefused(Path where, ExitCode code, String sentence, String... options) {
    try (LaunchedProcess refused = LaunchedProcess.startQuickly(where, options)) {
      assertThat(refused.exitCode()).as(refused.output()).isEqualTo(code.number());
      assertThat(refused.output()).contains(sentence);
      assertThat(refused.output().lines().filter(line -> !line.startsWith("  ") && !line.isBlank()))
          .hasSize(1);
    }
  }

  private static String password() {
    return new Secrets(data.resolve(Secrets.FILE)).get(Content.PASSWORD);
  }

  private static int status(String url) throws IOException {
    return ((HttpURLConnection) URI.create(url).toURL().openConnection()).getResponseCode();
  }

  private static void change(String sql) throws SQLException {
    String url = running.runJson().get("jdbcUrl").getAsString();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(JsonObject told, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(told.get("jdbcUrl").getAsString());
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
