package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesIT {

  /** What is only added to. */
  private static final List<String> RECORDS =
      List.of(
          "agreement_step",
          "audit_entry",
          "audit_seal",
          "core_assessment",
          "figure_departure",
          "figure_release",
          "nfp_invitation",
          "nfp_mandate_file",
          "nfp_meeting_move",
          "nfp_minutes_note",
          "nfp_minutes_record",
          "nfp_reading",
          "nfp_snapshot",
          "participation_day_correction",
          "period_count",
          "period_figure",
          "period_revision",
          "period_step",
          "referral_correction",
          "visit_correction",
          "wording_fact",
          "wording_record");

  private static final String NOT_PERMITTED = "42501";

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Nested
  class The_application {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "create table planted (a integer)",
          "create table public.planted (a integer)",
          "create schema planted",
          "create function planted() returns integer language sql as 'select 1'",
          "create extension hstore",
          "create role planted",
          "alter table unit add column planted integer",
          "alter table unit owner to samrad_app",
          "drop table sign_in_attempt",
          "drop view if exists report_unit",
          "truncate sign_in_attempt",
          "create index planted on unit (kind)",
          "set role samrad_owner",
          "alter default privileges for role samrad_owner revoke select on tables from samrad_report",
          "update schema_history set success = false",
          "delete from schema_history",
          "insert into schema_history select * from schema_history",
          "update audit_entry set reason = 'never mind'",
          "delete from audit_entry",
          "truncate audit_entry cascade",
          "update audit_seal set number = number + 1",
          "delete from audit_seal",
          "alter table audit_entry disable trigger all",
          "set session_replication_role = replica",
          "copy audit_entry to program 'true'",
        })
    void may_not(String sql) {
      assertThat(refused(database.app(), sql)).as(sql).isEqualTo(NOT_PERMITTED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "insert into audit_entry (id, occurred_at, action, outcome, subject) values (nextval('audit_entry_id_seq'), now(), 'Tried', 'DONE', 'test')",
          "insert into sign_in_attempt values ('127.0.0.1', now(), 1)",
          "update person set phone = '' where id = -1",
          "delete from sign_in_attempt where source = '127.0.0.1'",
          "select * from area_on(current_date, 'nb')",
          "select version from schema_history",
          "select pg_advisory_xact_lock(1)",
        })
    void may(String sql) {
      assertThatCode(() -> Sql.run(database.app(), sql)).doesNotThrowAnyException();
    }

    @Test
    void reads_and_writes_every_table_that_is_not_a_record() {
      assertThat(
              Sql.list(
                  database.superuser(),
                  """
                  select relname from pg_class
                  where relnamespace = 'samrad'::regnamespace and relkind in ('r', 'p')
                    and relname not in ('schema_history', 'demo_history')
                    and not (has_table_privilege('samrad_app', oid, 'select') and has_table_privilege('samrad_app', oid, 'insert')
                      and has_table_privilege('samrad_app', oid, 'update') and has_table_privilege('samrad_app', oid, 'delete'))
                  order by relname
                  """))
          .containsExactlyElementsOf(RECORDS);
    }

    @Test
    void uses_a_table_at_once_that_comes_later() {
      Sql.run(database.owner(), "create table later (a bigint primary key)");

      assertThatCode(() -> Sql.run(database.app(), "insert into later values (1)"))
          .doesNotThrowAnyException();
      assertThat(refused(database.report(), "select * from later")).isEqualTo(NOT_PERMITTED);

      Sql.run(database.owner(), "drop table later");
    }

    /** PostgreSQL only warns here, so the outcome is asked. */
    @Test
    void passes_on_no_right() {
      Sql.run(database.app(), "grant select on unit to samrad_report");

      assertThat(refused(database.report(), "select * from unit")).isEqualTo(NOT_PERMITTED);
    }

    @Test
    void finds_the_schema_without_naming_it() {
      assertThat(Sql.one(database.app(), "show search_path")).isEqualTo("samrad, public");
      assertThat(Sql.one(database.app(), "show plan_cache_mode")).isEqualTo("force_custom_plan");
    }
  }

  @Nested
  class A_report {

    /** The list of what is published. A view more or less is a decision, made here. */
    @Test
    void sees_the_published_views_and_nothing_else() {
      assertThat(
              Sql.list(
                  database.superuser(),
                  """
                  select relname from pg_class
                  where relnamespace = 'samrad'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
                    and has_any_column_privilege('samrad_report', oid, 'select')
                  order by relname
                  """))
          .containsExactly("report_area", "report_member", "report_unit");
    }

    @Test
    void reads_them() {
      for (String view : List.of("report_area", "report_member", "report_unit")) {
        assertThat(Integer.parseInt(Sql.one(database.report(), "select count(*) from " + view)))
            .as(view)
            .isPositive();
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "select * from person",
          "select * from unit",
          "select * from audit_entry",
          "select * from schema_history",
          "select * from unit_on(current_date, 'nb')",
          "select nextval('unit_id_seq')",
          "update report_unit set name = ''",
          "delete from report_unit",
          "create table planted (a integer)",
        })
    void may_not(String sql) {
      assertThat(refused(database.report(), sql)).as(sql).isIn(NOT_PERMITTED, "55000");
    }
  }

  @Nested
  class The_scripts {

    @Test
    void change_nothing_the_second_time() {
      DatabaseSetup.createRoles(database.superuser());
      DatabaseSetup.createSchema(database.superuser());

      assertThat(Migrator.check(database.app()).isUpToDate()).isTrue();
    }

    @Test
    void leave_others_of_the_database_out() {
      Sql.run(database.superuser(), "create role planted_stranger login");
      try {
        assertThat(
                Sql.one(
                    database.superuser(),
                    "select has_schema_privilege('planted_stranger', 'samrad', 'usage')"))
            .isEqualTo("f");
      } finally {
        Sql.run(database.superuser(), "drop role planted_stranger");
      }
    }

    @Test
    void refuse_a_role_that_may_too_much() {
      Sql.run(database.superuser(), "alter role samrad_report createrole");
      try {
        DatabaseProblem problem =
            catchThrowableOfType(
                DatabaseProblem.class, () -> DatabaseSetup.createRoles(database.superuser()));

        assertThat(problem).hasMessageContaining("The role samrad_report exists and may do more");
      } finally {
        Sql.run(database.superuser(), "alter role samrad_report nocreaterole");
      }
    }
  }

  private static String refused(DataSource who, String sql) {
    Sql.Refused refused = catchThrowableOfType(Sql.Refused.class, () -> Sql.run(who, sql));
    return refused == null ? "permitted" : refused.state();
  }
}
