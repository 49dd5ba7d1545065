package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationCommandIT {

  /** An empty password is an answer; without one the command would ask. */
  private static final Map<String, String> NOBODY_IS_ASKED = Map.of("SAMRAD_DB_PASSWORD", "");

  private TestDatabase database;

  @BeforeEach
  void create() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void validates_migrates_and_validates() {
    assertThat(asOwner("validate"))
        .isEqualTo(
            new Outcome(
                1,
                "The schema samrad in "
                    + database.name()
                    + " is empty. Run the migration command.\n",
                ""));

    Outcome migrated = asOwner("migrate");
    assertThat(migrated.exitCode()).isZero();
    assertThat(migrated.out())
        .startsWith("Ran " + Scripts.all().size() + " scripts. The schema is up to date");

    assertThat(asOwner("migrate").out()).startsWith("Ran 0 scripts.");
    assertThat(as("samrad_app", "validate").exitCode()).isZero();
  }

  @Test
  void lists_what_ran_and_what_is_to_come() {
    Migrator.flyway(database.owner(), "db/migration", "db/callback")
        .target("0002")
        .load()
        .migrate();

    Outcome info = asOwner("info");

    assertThat(info.exitCode()).isZero();
    assertThat(info.out().lines())
        .anyMatch(line -> line.matches("Success +V0002__place.sql +.* samrad_owner"))
        .anyMatch(line -> line.matches("Pending +V0003__person_security.sql *"));
  }

  @Nested
  class The_printed_sql {

    @Test
    void needs_no_database_and_makes_the_same_one_as_migrate() {
      Outcome printed = run("sql");
      assertThat(printed.exitCode()).isZero();

      Sql.run(database.superuser(), printed.out());

      assertThat(Migrator.check(database.app()).sentence()).contains("up to date");
      assertThat(Migrator.migrate(database.owner())).isZero();
      try (TestDatabase migrated = TestDatabase.fresh()) {
        assertThat(description(database)).isEqualTo(description(migrated));
      }
    }

    @Test
    void continues_where_the_database_stands() {
      Migrator.flyway(database.owner(), "db/migration", "db/callback")
          .target("0003")
          .load()
          .migrate();

      Outcome printed = asOwner("sql");

      assertThat(printed.out()).contains("===== V0004__audit.sql").doesNotContain("===== V0003");
      Sql.run(database.owner(), printed.out());
      assertThat(asOwner("validate").exitCode()).isZero();
    }

    @Test
    void is_everything_for_an_empty_schema() {
      assertThat(asOwner("sql").out()).isEqualTo(run("sql").out());
    }

    @Test
    void is_withheld_from_a_database_of_another_program() {
      asOwner("migrate");
      Sql.run(
          database.superuser(),
          "update samrad.schema_history set checksum = 1 where version = '0001'");

      assertThat(asOwner("sql")).extracting(Outcome::exitCode, Outcome::out).containsExactly(8, "");
    }

    /** Columns, constraints, indexes, functions, rights and owners, without what a run leaves. */
    private List<String> description(TestDatabase which) {
      return Sql.list(
          which.superuser(),
          """
          select concat_ws(' ', c.relname, c.relkind, pg_get_userbyid(c.relowner), c.relacl::text) from pg_class c
          where c.relnamespace = 'samrad'::regnamespace
          union all
          select concat_ws(' ', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull) from pg_attribute a
          join pg_class c on c.oid = a.attrelid where c.relnamespace = 'samrad'::regnamespace and a.attnum > 0
          union all
          select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
          where connamespace = 'samrad'::regnamespace
          union all
          select concat_ws(' ', proname, pg_get_userbyid(proowner), prosrc) from pg_proc where pronamespace = 'samrad'::regnamespace
          union all
          select concat_ws(' ', installed_rank, version, description, type, script, checksum, success) from samrad.schema_history
          order by 1
          """);
    }
  }

  @Nested
  class A_failure_is_one_sentence {

    @ParameterizedTest(name = "{0}: exit {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            mend                                        | 2 | There is no command "mend".
            migrate --url x                             | 2 | --url must look like jdbc:postgresql://
            migrate                                     | 2 | --url is missing.
            migrate --url                               | 2 | --url needs a value.
            migrate --verbose yes                       | 2 | migrate does not know --verbose.
            setup --user x                              | 2 | setup does not know --user.
            validate --url jdbc:postgresql://x/y        | 2 | --user is missing.
            validate --url jdbc:postgresql://x/y?user=a&Password=b --user x | 2 | The password may not stand in the URL
            validate --url jdbc:postgresql://127.0.0.1:1/y --user x | 3 | Cannot connect: Connection to 127.0.0.1:1 refused.
            """)
    void before_any_database(String line, int exitCode, String sentence) {
      assertFailure(run(line.split(" ")), exitCode, sentence);
    }

    @Test
    void no_such_database() {
      String url = database.url() + "_not_there";

      assertFailure(
          run("validate", "--url", url, "--user", "samrad_app"),
          3,
          "Cannot connect: FATAL: database");
    }

    @Test
    void wrong_password() throws IOException {
      try (PasswordRequired required = new PasswordRequired(database)) {
        assertFailure(
            asOwner("validate"), 4, "The database refused the sign-in: The server requested SCRAM");
        assertFailure(
            withPassword("wrong"), 4, "password authentication failed for user \"samrad_owner\"");
        assertThat(withPassword(required.password()).exitCode()).isEqualTo(1);
      }
    }

    @Test
    void no_schema() {
      Sql.run(database.superuser(), "drop schema samrad");

      assertFailure(
          asOwner("validate"), 5, "has no schema samrad. A DBA runs db/admin/schema.sql first");
      assertFailure(asOwner("migrate"), 5, "has no schema samrad");
    }

    @Test
    void no_extension() {
      Sql.run(database.superuser(), "drop extension btree_gist, unaccent");

      assertFailure(asOwner("migrate"), 5, "lacks the extensions btree_gist, unaccent.");
    }

    @Test
    void not_the_owner() {
      assertFailure(
          as("samrad_app", "migrate"),
          6,
          "samrad_app may not change the schema samrad; migrate as samrad_owner.");
    }

    @Test
    void newer_database() {
      asOwner("migrate");
      Sql.run(
          database.superuser(),
          """
          update samrad.schema_history set version = '9001', script = 'V9001__later.sql'
          where version = (select max(version) from samrad.schema_history)
          """);

      assertFailure(asOwner("migrate"), 7, "newer than this program");
      assertThat(asOwner("validate").exitCode()).isEqualTo(7);
    }

    @Test
    void failing_script() {
      Migrator.flyway(database.owner(), "db/migration", "db/callback")
          .target("0003")
          .load()
          .migrate();
      Sql.run(database.owner(), "create table samrad.audit_seal ()");

      assertFailure(asOwner("migrate"), 9, "V0004__audit.sql");
    }

    private void assertFailure(Outcome outcome, int exitCode, String sentence) {
      assertThat(outcome.err()).contains(sentence).hasLineCount(1);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.exitCode()).isEqualTo(exitCode);
    }

    private Outcome withPassword(String password) {
      return MigrationCommandIT.run(
          Map.of("SAMRAD_DB_PASSWORD", password),
          "validate",
          "--url",
          database.url(),
          "--user",
          "samrad_owner");
    }
  }

  @Nested
  class The_one_file {

    private static final Path JAR = Path.of("target/samrad-db.jar");

    @Test
    void migrates() throws Exception {
      assertThat(java("migrate")).startsWith("Ran " + Scripts.all().size() + " scripts.");
      assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
    }

    @Test
    void prints_as_much_as_the_classes_do() throws Exception {
      assertThat(java("sql")).isEqualTo(asOwner("sql").out());
    }

    private String java(String command) throws Exception {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      Path out = Files.createTempFile("samrad-db", ".out");
      try {
        ProcessBuilder program =
            new ProcessBuilder(
                java.toString(),
                "-jar",
                JAR.toString(),
                command,
                "--url",
                database.url(),
                "--user",
                "samrad_owner");
        program.environment().putAll(NOBODY_IS_ASKED);
        Process process = program.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        return Files.readString(out);
      } finally {
        Files.delete(out);
      }
    }
  }

  private Outcome asOwner(String command) {
    return as("samrad_owner", command);
  }

  private Outcome as(String user, String command) {
    return run(command, "--url", database.url(), "--user", user);
  }

  private static Outcome run(String... arguments) {
    return run(NOBODY_IS_ASKED, arguments);
  }

  private static Outcome run(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        MigrationCommand.run(new Terminal(environment, printing(out), printing(err)), arguments);
    return new Outcome(exitCode, text(out), text(err));
  }

  private static PrintStream printing(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private record Outcome(int exitCode, String out, String err) {}

  /** The test server trusts everybody; here one role of one database must say its password. */
  private static final class PasswordRequired implements AutoCloseable {

    private final TestDatabase database;
    private final Path rules;
    private final String before;

    PasswordRequired(TestDatabase database) throws IOException {
      this.database = database;
      this.rules = Path.of(Sql.one(database.superuser(), "show hba_file"));
      this.before = Files.readString(rules);
      DatabaseSetup.setPassword(database.superuser(), "samrad_owner", password().toCharArray());
      write("host " + database.name() + " samrad_owner all scram-sha-256\n" + before);
    }

    String password() {
      return "only for " + database.name();
    }

    @Override
    public void close() throws IOException {
      write(before);
    }

    private void write(String text) throws IOException {
      Files.writeString(rules, text);
      String read = readAt();
      Sql.run(database.superuser(), "select pg_reload_conf()");
      while (readAt().equals(read)) {
        Thread.onSpinWait();
      }
    }

    private String readAt() {
      return Sql.one(database.superuser(), "select pg_conf_load_time()");
    }
  }
}
