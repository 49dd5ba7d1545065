package no.samrad.micro;

import java.util.Map;
import javax.sql.DataSource;
import no.samrad.db.DatabaseProblem;
import no.samrad.db.DatabaseSetup;
import no.samrad.db.Migrator;

/** The database samrad on the embedded server, made by the scripts a DBA would run. */
final class Database {

  static final String NAME = "samrad";
  static final String OWNER = "samrad_owner";
  static final String APP = "samrad_app";

  private final Postgres postgres;
  private final Secrets secrets;

  Database(Postgres postgres, Secrets secrets) {
    this.postgres = postgres;
    this.secrets = secrets;
  }

  void create() {
    DatabaseSetup.createRoles(superuser(Postgres.SUPERUSER));
    Sql.run(superuser(Postgres.SUPERUSER), "create database " + NAME);
    DatabaseSetup.createSchema(superuser(NAME));
    setPassword(OWNER);
    setPassword(APP);
  }

  boolean isUpToDate() {
    return Migrator.check(owner()).isUpToDate();
  }

  void migrate() {
    try {
      Migrator.migrate(owner());
    } catch (DatabaseProblem e) {
      throw new Refusal(code(e), e.getMessage() + hint(e), e);
    }
  }

  void fillDemo(String passwordHash) {
    Migrator.migrateDemo(owner(), Map.of("demoPasswordHash", passwordHash));
  }

  DataSource owner() {
    return postgres.dataSource(NAME, OWNER, secrets.get(OWNER));
  }

  BootCommands bootCommands() {
    return new BootCommands(Postgres.ADDRESS, postgres.port(), NAME, APP, secrets.get(APP));
  }

  /** With user and password, because trust is not enough here. */
  String url() {
    return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
        .formatted(Postgres.ADDRESS, postgres.port(), NAME, OWNER, secrets.get(OWNER));
  }

  private DataSource superuser(String database) {
    return postgres.dataSource(database, Postgres.SUPERUSER, secrets.get(Postgres.SUPERUSER));
  }

  private void setPassword(String role) {
    char[] password = secrets.get(role, Passwords::forRole).toCharArray();
    DatabaseSetup.setPassword(superuser(NAME), role, password);
  }

  private static ExitCode code(DatabaseProblem problem) {
    return problem.kind() == DatabaseProblem.Kind.AHEAD ? ExitCode.NEWER_DATA : ExitCode.FAILED;
  }

  private static String hint(DatabaseProblem problem) {
    return switch (problem.kind()) {
      case AHEAD -> " Nothing was changed.";
      case CHANGED -> " Nothing was changed; --reset starts anew.";
      default -> "";
    };
  }
}
