package no.samrad.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets the first administrator in, who then lets in everybody else on the pages. Also the way back
 * in when the last one has left.
 */
final class AdministratorCommand implements Subcommand {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9._@-]{2,100}");
  private static final String UNIQUE_VIOLATION = "23505";

  /** The day is Norway's, as everywhere. */
  private static final String ADD =
      """
      with somebody as (
        insert into samrad.person (id, given_name, family_name, email)
        values (nextval('samrad.person_id_seq'), ?, ?, ?) returning id
      ), signing_in as (
        insert into samrad.account
          (id, person_id, username, password_hash, password_set_at, password_temporary)
        select nextval('samrad.account_id_seq'), id, ?, ?, now(), true from somebody
      )
      insert into samrad.role_assignment (id, person_id, role, valid_from, reason)
      select nextval('samrad.role_assignment_id_seq'), id, 'ADMINISTRATOR',
        (now() at time zone 'Europe/Oslo')::date, 'samrad-db administrator'
      from somebody
      """;

  @Override
  public String name() {
    return "administrator";
  }

  @Override
  public String purpose() {
    return """
        Adds an administrator of every area and prints a password for the first
        sign-in. As samrad_owner. Everybody else is added on the pages.
        --username, --given-name, --family-name; --email where there is one\
        """;
  }

  @Override
  public Set<String> options() {
    return Set.of("url", "user", "username", "given-name", "family-name", "email");
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    String username = username(arguments);
    String password = TemporaryPassword.generate();
    try (Connection connection = Connecting.to(arguments, terminal).getConnection();
        PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setString(1, arguments.require("given-name"));
      add.setString(2, arguments.require("family-name"));
      add.setString(3, arguments.option("email").orElse(""));
      add.setString(4, username);
      add.setString(5, PasswordHash.of(password));
      add.executeUpdate();
    } catch (SQLException e) {
      throw UNIQUE_VIOLATION.equals(e.getSQLState()) ? taken(username, e) : DatabaseProblem.of(e);
    }
    terminal.out().println("Added " + username + ". Password for the first sign-in: " + password);
    return ExitCode.DONE;
  }

  private static String username(Arguments arguments) {
    String username = arguments.require("username").strip().toLowerCase(Locale.ROOT);
    if (!USERNAME.matcher(username).matches()) {
      throw new UsageProblem("--username takes 2 to 100 of the characters a-z 0-9 . _ @ -.");
    }
    return username;
  }

  private static DatabaseProblem taken(String username, SQLException cause) {
    return new DatabaseProblem(
        DatabaseProblem.Kind.SCRIPT_FAILED,
        "The user name " + username + " is taken. Nothing was changed.",
        cause);
  }
}
