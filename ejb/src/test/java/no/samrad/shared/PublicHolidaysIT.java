package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.samrad.db.TestDatabase;
import org.junit.jupiter.api.Test;

/** The public holidays the database reckons with are those of the program, on PostgreSQL. */
class PublicHolidaysIT {

  private static final int FIRST = 2016;
  private static final int LAST = 2040;

  @Test
  void database_and_program_have_the_same_holidays() {
    try (TestDatabase database = TestDatabase.restored();
        TestPersistence persistence = new TestPersistence(database.app())) {
      List<LocalDate> inDatabase =
          persistence.get(
              em -> {
                List<?> rows =
                    em.createNativeQuery(
                            """
                            select distinct h.day::text from samrad.holiday_between('2016-01-01', '2041-01-01') h order by 1
                            """)
                        .getResultList();
                return rows.stream().map(each -> LocalDate.parse(each.toString())).toList();
              });

      assertThat(inDatabase)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(FIRST, LAST)
                  .boxed()
                  .flatMap(year -> PublicHolidays.of(year).keySet().stream())
                  .toList());
    }
  }

  @Test
  void a_day_at_the_end_is_not_within() {
    try (TestDatabase database = TestDatabase.restored();
        TestPersistence persistence = new TestPersistence(database.app())) {
      for (String span : List.of("'2026-04-02', '2026-04-06'", "'2026-12-25', '2027-01-01'")) {
        assertThat(count(persistence, span)).isEqualTo(span.startsWith("'2026-04") ? 3 : 2);
      }
    }
  }

  private static long count(TestPersistence persistence, String span) {
    return persistence.get(
        em ->
            ((Number)
                    em.createNativeQuery(
                            "select count(*) from samrad.holiday_between(" + span + ")")
                        .getSingleResult())
                .longValue());
  }
}
