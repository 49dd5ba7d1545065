package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseOfOnesOwnIT {

  /** Every table and sequence with all that is in it. */
  private static final String EVERYTHING =
      """
      select table_name || ' ' || md5(query_to_xml(
          format('select * from samrad.%I as each order by each::text', table_name), true, false, '')::text)
      from information_schema.tables
      where table_schema = 'samrad' and table_type = 'BASE TABLE'
      union all
      select sequencename || ' ' || coalesce(last_value, 0) from pg_sequences where schemaname = 'samrad'
      order by 1
      """;

  @Test
  void a_fresh_one_fits_the_program_and_comes_quickly() {
    TestDatabase.fresh().close(); // starts the server
    Instant start = Instant.now();

    try (TestDatabase database = TestDatabase.fresh()) {
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
      assertThat(Migrator.check(database.app()).sentence()).contains("up to date");
    }
  }

  @Test
  void a_restored_one_is_as_fresh_whatever_the_one_before_has_done() {
    List<String> fresh;
    try (TestDatabase database = TestDatabase.fresh()) {
      fresh = Sql.list(database.app(), EVERYTHING);
    }
    TestDatabase first = TestDatabase.restored();
    Sql.run(
        first.app(),
        "insert into samrad.person (id, given_name, family_name) values (7, 'Prøve', 'Oppdiktet')");
    Sql.run(first.app(), "update samrad.area set version = version + 1");
    Sql.run(
        first.app(),
        "delete from samrad.area_name where id = (select min(id) from samrad.area_name)");
    Sql.run(first.app(), "select nextval('samrad.person_id_seq')");
    assertThat(Sql.list(first.app(), EVERYTHING)).isNotEqualTo(fresh);
    first.close();

    try (TestDatabase second = TestDatabase.restored()) {
      assertThat(second.name()).isEqualTo(first.name());
      assertThat(Sql.list(second.app(), EVERYTHING)).isEqualTo(fresh).hasSizeGreaterThan(100);
    }
  }

  @Test
  void what_a_superuser_was_in_or_somebody_still_works_in_serves_nobody_else() throws SQLException {
    TestDatabase ruled = TestDatabase.restored();
    Sql.run(ruled.superuser(), "alter table samrad.person add column planted text");
    ruled.close();
    TestDatabase busy = TestDatabase.restored();
    Connection open = busy.app().getConnection();
    open.setAutoCommit(false);
    try (Statement statement = open.createStatement()) {
      statement.execute("update samrad.area set version = version + 1");
    }
    busy.close();

    try (TestDatabase next = TestDatabase.restored()) {
      assertThat(next.name()).isNotIn(ruled.name(), busy.name());
    }
  }
}
