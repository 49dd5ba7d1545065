package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import no.samrad.db.SchemaState.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MigratorIT {

  private static final String NEWEST =
      Scripts.all().stream()
          .filter(Script::isVersioned)
          .reduce((a, b) -> b)
          .orElseThrow()
          .version();

  private TestDatabase database;

  @AfterEach
  void drop() {
    database.close();
  }

  @Nested
  class An_empty_schema {

    @BeforeEach
    void create() {
      database = TestDatabase.empty();
    }

    @Test
    void is_absent_with_everything_to_run() {
      SchemaState state = Migrator.check(database.app());

      assertThat(state.verdict()).isEqualTo(Verdict.ABSENT);
      assertThat(state.sentence()).contains("is empty", database.name());
      assertThat(state.pending())
          .hasSameSizeAs(Scripts.all())
          .first()
          .isEqualTo("V0001__foundation.sql");
    }

    @Test
    void is_migrated_and_then_up_to_date() {
      assertThat(Migrator.migrate(database.owner())).isEqualTo(Scripts.all().size());

      SchemaState state = Migrator.check(database.app());
      assertThat(state.isUpToDate()).isTrue();
      assertThat(state.version()).isEqualTo(NEWEST);
      assertThat(state.pending()).isEmpty();
    }

    @Test
    void keeps_everything_inside_the_schema_and_with_the_owner() {
      Migrator.migrate(database.superuser());

      assertThat(
              Sql.list(
                  database.superuser(),
                  """
                  select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where (n.nspname = 'samrad') is distinct from (pg_get_userbyid(c.relowner) = 'samrad_owner')
                    and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                  """))
          .isEmpty();
      assertThat(Sql.list(database.superuser(), "select 1 from samrad.schema_history"))
          .isNotEmpty();
    }

    @Test
    void is_migrated_once_by_several_who_start_together() throws Exception {
      List<Integer> counts = together(4, () -> Migrator.migrate(database.owner()));

      assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Scripts.all().size());
      assertThat(Sql.list(database.superuser(), "select script from samrad.schema_history"))
          .doesNotHaveDuplicates()
          .hasSameSizeAs(Scripts.all());
      assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
    }

    @Test
    void is_not_migrated_by_the_application() {
      DatabaseProblem problem = refused(database.app());

      assertThat(problem.kind()).isEqualTo(DatabaseProblem.Kind.NOT_OWNER);
      assertThat(problem)
          .hasMessage("samrad_app may not change the schema samrad; migrate as samrad_owner.");
    }

    @Test
    void with_tables_of_somebody_else_is_left_alone() {
      Sql.run(database.owner(), "create table samrad.stranger ()");

      DatabaseProblem problem = refused(database.owner());

      assertThat(problem.kind()).isEqualTo(DatabaseProblem.Kind.SETUP_MISSING);
      assertThat(problem).hasMessageContaining("holds tables that are not Samråd's");
    }
  }

  @Nested
  class A_database_without_preparation {

    @BeforeEach
    void create() {
      database = TestDatabase.empty();
    }

    @Test
    void has_no_schema() {
      Sql.run(database.superuser(), "drop schema samrad");

      assertThat(Migrator.check(database.app()).verdict()).isEqualTo(Verdict.ABSENT);
      assertThat(refused(database.owner()))
          .hasMessage(
              "The database %s has no schema samrad. A DBA runs db/admin/schema.sql first (the command \"setup\" prints it)."
                  .formatted(database.name()));
    }

    @Test
    void lacks_an_extension() {
      Sql.run(database.superuser(), "drop extension pg_trgm");

      assertThat(refused(database.owner())).hasMessageContaining("lacks the extensions pg_trgm.");
    }

    @Test
    void has_given_the_schema_to_the_wrong_owner() {
      Sql.run(database.superuser(), "alter schema samrad owner to postgres");

      assertThat(refused(database.superuser())).hasMessageContaining("must belong to samrad_owner");
    }
  }

  @Nested
  class A_migrated_schema {

    @BeforeEach
    void create() {
      database = TestDatabase.fresh();
    }

    @Test
    void has_nothing_left_to_run() {
      assertThat(Migrator.migrate(database.owner())).isZero();
    }

    @Test
    void is_behind_when_a_script_is_new_to_it() {
      history("delete from samrad.schema_history where version is null");

      SchemaState state = Migrator.check(database.app());

      assertThat(state.verdict()).isEqualTo(Verdict.BEHIND);
      assertThat(state.pending()).first().asString().startsWith("R__0010");
      assertThat(state.sentence()).contains("older than this program", "first R__0010");
      assertThat(Migrator.migrate(database.owner())).isEqualTo(state.pending().size());
    }

    @Test
    void is_behind_when_a_view_has_changed() {
      history("update samrad.schema_history set checksum = 1 where script like 'R\\_\\_0010%'");

      assertThat(Migrator.check(database.app()).pending()).hasSize(1);
      assertThat(Migrator.migrate(database.owner())).isEqualTo(1);
      assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
    }

    @Test
    void is_ahead_when_a_newer_program_has_been_here() {
      history(
          """
          insert into samrad.schema_history
          select max(installed_rank) + 1, '9001', 'later', 'SQL', 'V9001__later.sql', 1, 'samrad_owner', now(), 0, true
          from samrad.schema_history
          """);

      SchemaState state = Migrator.check(database.app());

      assertThat(state.verdict()).isEqualTo(Verdict.AHEAD);
      assertThat(state.sentence())
          .isEqualTo(
              "The schema (9001) is newer than this program, which knows %s. Install the newer program."
                  .formatted(NEWEST));
      assertThat(refused(database.owner()).kind()).isEqualTo(DatabaseProblem.Kind.AHEAD);
    }

    @Test
    void is_changed_when_a_script_ran_with_other_content() {
      history("update samrad.schema_history set checksum = 1 where version = '0002'");

      SchemaState state = Migrator.check(database.app());

      assertThat(state.verdict()).isEqualTo(Verdict.CHANGED);
      assertThat(state.sentence()).contains("V0002__place.sql differs");
      assertThat(refused(database.owner()).kind()).isEqualTo(DatabaseProblem.Kind.CHANGED);
    }

    @Test
    void is_changed_when_it_ran_a_script_nobody_knows() {
      history(
          "update samrad.schema_history set version = '0001.5', script = 'V0001.5__own.sql' where version = '0002'");

      assertThat(Migrator.check(database.app()).verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void forgets_a_view_that_is_gone() {
      history(
          """
          insert into samrad.schema_history
          select max(installed_rank) + 1, null, '0011 gone', 'SQL', 'R__0011_gone.sql', 1, 'samrad_owner', now(), 0, true
          from samrad.schema_history
          """);

      assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
      assertThat(Migrator.migrate(database.owner())).isZero();
    }

    @Test
    void cannot_be_judged_by_who_may_not_read_its_history() {
      SchemaState state = Migrator.check(database.report());

      assertThat(state.verdict()).isEqualTo(Verdict.UNREADABLE);
      assertThat(state.sentence()).startsWith("samrad_report may not read");
    }

    @Test
    void gets_back_the_rights_a_restore_lost() {
      history(
          "revoke all on all tables in schema samrad from samrad_app; grant update on samrad.audit_entry to samrad_app");
      assertThat(Migrator.check(database.app()).verdict()).isEqualTo(Verdict.UNREADABLE);

      Migrator.migrate(database.owner());

      assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
      assertThat(
              Sql.one(database.app(), "select has_table_privilege('samrad.audit_entry', 'update')"))
          .isEqualTo("f");
    }

    @Test
    void takes_the_demonstration_once() {
      Map<String, String> placeholders = Map.of("demoPasswordHash", "x");

      assertThat(Migrator.migrateDemo(database.owner(), placeholders)).isPositive();
      assertThat(Migrator.migrateDemo(database.owner(), placeholders)).isZero();
      assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
      assertThat(
              Sql.list(database.app(), "select script from samrad.demo_history where type = 'SQL'"))
          .isNotEmpty();
    }

    private void history(String sql) {
      Sql.run(database.superuser(), sql);
    }
  }

  @Nested
  class A_script_that_fails {

    @BeforeEach
    void create() {
      database = TestDatabase.empty();
    }

    @Test
    void is_rolled_back_and_named() {
      Migrator.flyway(database.owner(), "db/migration", "db/callback")
          .target("0003")
          .load()
          .migrate();
      Sql.run(database.owner(), "create table samrad.audit_seal ()");

      DatabaseProblem problem = refused(database.owner());

      assertThat(problem.kind()).isEqualTo(DatabaseProblem.Kind.SCRIPT_FAILED);
      assertThat(problem)
          .hasMessageContainingAll("V0004__audit.sql", "\"audit_seal\" already exists");
      assertThat(Sql.list(database.owner(), "select 1 from pg_class where relname = 'audit_entry'"))
          .isEmpty();
      assertThat(Migrator.check(database.app()).version()).isEqualTo("0003");
    }
  }

  private static DatabaseProblem refused(DataSource dataSource) {
    return catchThrowableOfType(DatabaseProblem.class, () -> Migrator.migrate(dataSource));
  }

  private static <T> List<T> together(int number, Callable<T> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(number);
    ExecutorService threads = Executors.newFixedThreadPool(number);
    try {
      Callable<T> afterTheShot =
          () -> {
            start.await();
            return work.call();
          };
      List<Future<T>> running = threads.invokeAll(Collections.nCopies(number, afterTheShot));
      List<T> done = new ArrayList<>();
      for (Future<T> one : running) {
        done.add(one.get());
      }
      return done;
    } finally {
      threads.shutdown();
    }
  }
}
