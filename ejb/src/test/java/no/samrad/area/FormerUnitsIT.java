package no.samrad.area;

import static no.samrad.shared.Refusals.assertRefused;

import java.time.LocalDate;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.place.Places;
import no.samrad.place.UnitCode;
import no.samrad.security.Callers;
import no.samrad.shared.AreaId;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody means a municipality of the past: which of those after it takes part is asked. */
class FormerUnitsIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

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
  void of_one_that_was_split_all_parts_are_named() {
    assertRefused(
        AreaRule.UNIT_WAS_SPLIT,
        () -> add("1850"),
        "Tysfjord",
        NEW_YEAR,
        "Hamarøy (1875), Narvik (1806)",
        LAST);
  }

  @Test
  void of_one_that_was_merged_the_whole_is_named() {
    assertRefused(
        AreaRule.UNIT_WAS_MERGED,
        () -> add("1018"),
        "Søgne",
        NEW_YEAR,
        "Kristiansand (4204)",
        LAST);
  }

  private static void add(String code) {
    persistence.run(
        em -> {
          UnitId unit = Places.on(em).unit(new UnitCode(code), LAST, Language.NB).unit().id();
          AreaDesk.of(em, Callers.administrator())
              .membership()
              .add(AGDER, 1, NewMember.of(unit, NEW_YEAR, null));
        });
  }
}
