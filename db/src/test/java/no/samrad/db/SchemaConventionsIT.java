package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaConventionsIT {

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void the_schema_keeps_it(Convention convention) {
    assertThat(convention.brokenBy(database.owner())).isEmpty();
  }

  /** So that a rule which finds nothing is known to look. */
  @ParameterizedTest
  @EnumSource
  void a_breach_is_found(Convention convention) {
    try (TestDatabase broken = TestDatabase.fresh()) {
      Sql.run(broken.owner(), convention.breach());

      assertThat(convention.brokenBy(broken.owner())).containsAll(convention.offenders());
    }
  }
}
