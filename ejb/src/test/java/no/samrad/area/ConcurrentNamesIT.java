package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.shared.AreaId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two administrators give names at the same moment, in two transactions. */
class ConcurrentNamesIT {

  private static final int ROUNDS = 100;
  private static final AreaId OSLO = new AreaId(1);
  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

  private static final String OPEN_NAMES =
      """
      select count(*) from area_name where area_id = ?1 and valid_to is null and kind = 'OFFICIAL'
      """;

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void one_of_them_renames_the_area_and_the_other_is_told_to_look_again() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate from = FIRST.plusDays(round);
      List<String> outcomes =
          AtOnce.run(
              renaming(AGDER, "Ene " + round, from), renaming(AGDER, "Andre " + round, from));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      assertThat(number(OPEN_NAMES, AGDER)).isOne();
    }
  }

  @Test
  void two_areas_never_get_the_same_name() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate from = FIRST.plusYears(1).plusDays(round);
      String wanted = "Samme " + round;
      List<String> outcomes =
          AtOnce.run(renaming(OSLO, wanted, from), renaming(AGDER, wanted, from));

      assertThat(outcomes)
          .as("round %d", round)
          .containsExactlyInAnyOrder("done", "NAME_OF_ANOTHER_AREA");
    }
  }

  private static Callable<String> renaming(AreaId area, String name, LocalDate from) {
    long version = number("select version from area where id = ?1", area);
    NewNames wanted = new NewNames(name, "", "", from);
    return () -> {
      try {
        persistence.run(
            em ->
                AreaDesk.of(em, Callers.administrator())
                    .naming()
                    .rename(area, version, wanted, "Vedtatt"));
        return "done";
      } catch (RuleViolation refused) {
        return refused.rule().name();
      } catch (StaleData stale) {
        return "stale";
      }
    };
  }

  private static long number(String sql, AreaId area) {
    return persistence.get(
        em ->
            NativeRow.of(em.createNativeQuery(sql).setParameter(1, area.value()).getSingleResult())
                .number(0));
  }
}
