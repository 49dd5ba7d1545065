package no.samrad.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a unit is or was called, the search finds it. */
class EveryNumberAndNameIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  /** A word as short as "Å" or "Nes" is part of many names. */
  private static final int MOST_HITS = 200;

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
  void every_unit_is_found_by_every_number_it_had() {
    List<NativeRow> numbers = rows("select c.unit_id, c.code from unit_code c");

    assertThat(numbers).hasSizeGreaterThanOrEqualTo(795); // 780 since 2019, and 15 districts
    assertThat(numbers.stream().filter(row -> row.text(1).length() == 6)).hasSize(15);
    assertThat(notFound(numbers)).isEmpty();
  }

  @Test
  void every_unit_is_found_by_every_name_it_had() {
    List<NativeRow> names = rows("select n.unit_id, n.name from unit_name n");

    assertThat(names).hasSizeGreaterThan(500);
    assertThat(notFound(names)).isEmpty();
  }

  private static List<String> notFound(List<NativeRow> terms) {
    return persistence.get(
        em -> {
          List<String> missing = new ArrayList<>();
          for (NativeRow term : terms) {
            UnitSearch search = new UnitSearch(term.text(1), null, TODAY, Language.NB);
            boolean found =
                Places.on(em).units(search, PageRequest.first(MOST_HITS)).items().stream()
                    .anyMatch(row -> row.id().value() == term.number(0));
            if (!found) {
              missing.add(term.text(1));
            }
          }
          return missing;
        });
  }

  private static List<NativeRow> rows(String sql) {
    return persistence.get(
        em -> {
          List<?> rows = em.createNativeQuery(sql).getResultList();
          return rows.stream().map(NativeRow::of).toList();
        });
  }
}
