package no.samrad.db;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema samrad to what this program needs, or says how far from it the schema is.
 *
 * <p>Everything stays inside the schema, Flyway's history too. Several may migrate at once: they
 * take turns, script by script, and each script is run by one of them only.
 */
public final class Migrator {

  static final String HISTORY = "schema_history";

  private Migrator() {}

  /**
   * Runs what is pending and says how many scripts that were. Needs samrad_owner or a member of it.
   */
  public static int migrate(DataSource owner) {
    Surroundings surroundings = Surroundings.of(owner);
    surroundings.requireSetup();
    surroundings.requireOwner();
    refuseUnfit(check(owner));
    return run(flyway(owner, "db/migration", "db/view", "db/callback"));
  }

  /** Looks and changes nothing. The application's own user may ask. */
  public static SchemaState check(DataSource anyone) {
    Surroundings surroundings = Surroundings.of(anyone);
    if (!surroundings.hasSchema()) {
      return absent(
          anyone,
          "The database %s has no schema samrad. A DBA makes it with db/admin (the command \"setup\" prints it)."
              .formatted(surroundings.database()));
    }
    if (!surroundings.hasHistory()) {
      return absent(
          anyone,
          "The schema samrad in %s is empty. Run the migration command."
              .formatted(surroundings.database()));
    }
    if (!surroundings.historyIsReadable()) {
      return SchemaState.unreadable(surroundings.user());
    }
    return history(anyone).state();
  }

  /** Flyway lists the scripts, because it also finds them inside WildFly. */
  private static SchemaState absent(DataSource anyone, String sentence) {
    return SchemaState.absent(sentence, history(anyone).pending());
  }

  static History history(DataSource anyone) {
    try {
      return History.of(flyway(anyone, "db/migration", "db/view").load().info().all());
    } catch (FlywayException e) {
      throw problem(e);
    }
  }

  /**
   * Fills the invented data of a demonstration into a migrated schema; a second time it adds only
   * what is new.
   */
  public static int migrateDemo(DataSource owner, Map<String, String> placeholders) {
    Surroundings.of(owner).requireOwner();
    return run(
        flyway(owner, "db/demo", "db/callback")
            .table("demo_history")
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .placeholderReplacement(true)
            .placeholders(placeholders));
  }

  static FluentConfiguration flyway(DataSource dataSource, String... folders) {
    return Flyway.configure(Migrator.class.getClassLoader())
        .dataSource(dataSource)
        .locations(folders)
        .defaultSchema("samrad")
        .schemas("samrad")
        .createSchemas(false)
        .table(HISTORY)
        .placeholderReplacement(false)
        .validateMigrationNaming(true)
        .ignoreMigrationPatterns("repeatable:missing")
        .lockRetryCount(600)
        .cleanDisabled(true);
  }

  private static int run(FluentConfiguration flyway) {
    try {
      return flyway.load().migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw problem(e);
    }
  }

  private static DatabaseProblem problem(FlywayException failure) {
    if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return new DatabaseProblem(
          DatabaseProblem.Kind.SETUP_MISSING,
          "The schema samrad holds tables that are not Samråd's. It needs the schema for itself.",
          failure);
    }
    return new DatabaseProblem(DatabaseProblem.Kind.SCRIPT_FAILED, sentence(failure), failure);
  }

  /** The database's own words say most; Flyway's first line says which script. */
  private static String sentence(FlywayException failure) {
    String script = failure.getMessage().lines().findFirst().orElse("");
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "Nothing of the failed script stays. "
        + script
        + ": "
        + cause.getMessage().lines().findFirst().orElse("");
  }

  private static void refuseUnfit(SchemaState state) {
    if (state.verdict() == SchemaState.Verdict.AHEAD) {
      throw new DatabaseProblem(DatabaseProblem.Kind.AHEAD, state.sentence());
    }
    if (state.verdict() == SchemaState.Verdict.CHANGED) {
      throw new DatabaseProblem(DatabaseProblem.Kind.CHANGED, state.sentence());
    }
  }
}
