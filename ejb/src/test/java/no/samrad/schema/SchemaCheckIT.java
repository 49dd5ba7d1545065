package no.samrad.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.samrad.db.Migrator;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaCheckIT {

  private final NamedDataSources server = NamedDataSources.open();
  private final Log log = new Log();
  private TestDatabase database;

  @BeforeEach
  void listen() {
    log.open();
  }

  @AfterEach
  void close() {
    log.close();
    server.close();
    System.clearProperty(SchemaCheck.MIGRATE);
    if (database != null) {
      database.close();
    }
  }

  @Test
  void starts_on_its_own_schema() {
    database = TestDatabase.fresh();
    server.bind(SchemaCheck.DATABASE, database.app());

    assertThatCode(() -> new SchemaCheck().requireFit()).doesNotThrowAnyException();
  }

  @Test
  void refuses_an_empty_schema() {
    database = TestDatabase.empty();
    server.bind(SchemaCheck.DATABASE, database.app());

    assertRefused(
        "The schema samrad in " + database.name() + " is empty. Run the migration command.");
  }

  @Test
  void refuses_a_schema_of_a_newer_program() {
    database = TestDatabase.fresh();
    server.bind(SchemaCheck.DATABASE, database.app());
    Sql.run(
        database.superuser(),
        "update samrad.schema_history set version = '9001' where version = (select max(version) from samrad.schema_history)");

    assertRefused("newer than this program");
  }

  @Test
  void refuses_to_start_without_a_data_source() {
    assertRefused("There is no data source jdbc/samrad.");
  }

  @Test
  void refuses_a_database_that_does_not_answer() {
    database = TestDatabase.fresh();
    server.bind(SchemaCheck.DATABASE, database.app());
    database.close();

    assertRefused("Cannot connect: FATAL: database \"" + database.name() + "\" does not exist");
  }

  @Test
  void migrates_first_where_operations_want_it() {
    database = TestDatabase.empty();
    server.bind(SchemaCheck.DATABASE, database.app());
    server.bind(SchemaCheck.OWNER, database.owner());
    System.setProperty(SchemaCheck.MIGRATE, "true");

    new SchemaCheck().requireFit();

    assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
  }

  @Test
  void never_migrates_by_itself() {
    database = TestDatabase.empty();
    server.bind(SchemaCheck.DATABASE, database.app());
    server.bind(SchemaCheck.OWNER, database.owner());

    assertRefused("is empty");
  }

  @Test
  void does_not_migrate_without_the_owners_data_source() {
    database = TestDatabase.empty();
    server.bind(SchemaCheck.DATABASE, database.app());
    System.setProperty(SchemaCheck.MIGRATE, "true");

    assertRefused("samrad.migrate is on, but there is no data source jdbc/samrad-owner.");
  }

  @Test
  void does_not_migrate_with_the_applications_own_rights() {
    database = TestDatabase.empty();
    server.bind(SchemaCheck.DATABASE, database.app());
    server.bind(SchemaCheck.OWNER, database.app());
    System.setProperty(SchemaCheck.MIGRATE, "true");

    assertRefused("samrad_app may not change the schema samrad");
  }

  private void assertRefused(String sentence) {
    Throwable refusal = catchThrowable(() -> new SchemaCheck().requireFit());

    assertThat(refusal)
        .hasMessageStartingWith("Samråd does not start.")
        .hasMessageContaining(sentence);
    assertThat(log.errors).singleElement().asString().contains(sentence);
  }

  /** What an operator would find in the server's log. */
  private static final class Log extends Handler {

    private final Logger logger = Logger.getLogger(SchemaCheck.class.getName());
    private final List<String> errors = new ArrayList<>();

    void open() {
      logger.addHandler(this);
      logger.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().equals(Level.SEVERE)) {
        errors.add(line.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
    }
  }
}
