package no.samrad.schema;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import no.samrad.db.DatabaseProblem;
import no.samrad.db.Migrator;
import no.samrad.db.SchemaState;
import no.samrad.shared.Settings;

/**
 * Refuses to start on a schema that is older, newer or other than this program's. Beans that touch
 * the database at start-up wait for it with {@code @DependsOn("SchemaCheck")}.
 *
 * <p>The application has no right to change the schema. Where operations want it to migrate itself,
 * {@code samrad.migrate=true} says so and a second data source, {@code jdbc/samrad-owner}, carries
 * the right.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaCheck {

  static final String DATABASE = "jdbc/samrad";
  static final String OWNER = "jdbc/samrad-owner";
  static final String MIGRATE = "samrad.migrate";

  private static final Logger LOG = System.getLogger(SchemaCheck.class.getName());

  @PostConstruct
  void requireFit() {
    try {
      migrateIfWanted();
      SchemaState state = Migrator.check(require(DATABASE));
      if (!state.isUpToDate()) {
        throw refusal(state.sentence());
      }
      LOG.log(Logger.Level.INFO, state.sentence());
    } catch (DatabaseProblem e) {
      throw refusal(e.getMessage());
    }
  }

  private static void migrateIfWanted() {
    if (!Settings.isOn(MIGRATE)) {
      return;
    }
    DataSource owner =
        find(OWNER)
            .orElseThrow(
                () -> refusal(MIGRATE + " is on, but there is no data source " + OWNER + "."));
    int count = Migrator.migrate(owner);
    LOG.log(Logger.Level.INFO, "Ran {0} migration script(s).", count);
  }

  private static DataSource require(String name) {
    return find(name).orElseThrow(() -> refusal("There is no data source " + name + "."));
  }

  /**
   * Not injected: an injected look-up of this name fails on WildFly, and the owner's may be absent.
   */
  @SuppressWarnings("BanJNDI") // only the two names above
  private static Optional<DataSource> find(String name) {
    try {
      return Optional.of(InitialContext.doLookup(name));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }

  /** Logged here once and plainly; servers bury an exception of a start-up bean in their own. */
  private static IllegalStateException refusal(String sentence) {
    LOG.log(Logger.Level.ERROR, "Samråd does not start. " + sentence);
    return new IllegalStateException("Samråd does not start. " + sentence);
  }
}
