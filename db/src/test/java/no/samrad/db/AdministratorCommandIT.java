package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministratorCommandIT {

  private static final String SAID = "Added kari.prove. Password for the first sign-in: ";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private TestDatabase database;

  @BeforeEach
  void create() {
    database = TestDatabase.fresh();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void lets_somebody_in_with_a_password_for_once_and_every_area() {
    assertThat(run("samrad_owner", "Kari.Prove")).isZero();

    assertThat(text(out)).startsWith(SAID);
    String password = text(out).substring(SAID.length()).strip();
    List<String> found =
        Sql.list(
            database.owner(),
            """
            select a.password_hash
            from account a join role_assignment r on r.person_id = a.person_id
            where a.username = 'kari.prove' and a.password_temporary and not a.disabled
              and r.role = 'ADMINISTRATOR' and r.area_id is null and r.valid_to is null
            """);
    assertThat(found).hasSize(1);
    assertThat(PasswordHash.matches(password, found.get(0))).isTrue();
  }

  @Test
  void refuses_a_user_name_that_is_taken_and_leaves_nothing_behind() {
    run("samrad_owner", "kari.prove");

    assertThat(run("samrad_owner", "kari.prove"))
        .isEqualTo(DatabaseProblem.Kind.SCRIPT_FAILED.exitCode());

    assertThat(text(err)).contains("The user name kari.prove is taken.");
    assertThat(Sql.list(database.owner(), "select id from person")).hasSize(1);
  }

  @Test
  void refuses_a_user_name_nobody_could_type_at_the_sign_in() {
    assertThat(run("samrad_owner", "kari prøve")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void refuses_whoever_may_only_read() {
    assertThat(run("samrad_report", "kari.prove"))
        .isEqualTo(DatabaseProblem.Kind.NOT_OWNER.exitCode());
  }

  private int run(String user, String username) {
    List<String> line = new ArrayList<>(List.of("administrator", "--url", database.url()));
    line.addAll(List.of("--user", user, "--username", username));
    line.addAll(List.of("--given-name", "Kari", "--family-name", "Prøve"));
    Terminal terminal =
        new Terminal(
            Map.of("SAMRAD_DB_PASSWORD", ""), new PrintStream(out, true), new PrintStream(err));
    return MigrationCommand.run(terminal, line.toArray(String[]::new));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
