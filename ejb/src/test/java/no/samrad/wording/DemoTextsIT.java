package no.samrad.wording;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samrad.db.Migrator;
import no.samrad.db.TestDatabase;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.Test;

/**
 * The demo's sealed texts are written by SQL; they must be what the application would have kept.
 */
class DemoTextsIT {

  @Test
  void every_sealed_text_of_the_demo_is_whole_and_unchanged() {
    try (TestDatabase database = TestDatabase.fresh();
        TestPersistence persistence = new TestPersistence(database.app())) {
      Migrator.migrateDemo(database.owner(), Map.of("demoPasswordHash", "a-hash"));

      persistence.run(
          em -> {
            WordingRegister register = WordingDesk.of(em, WordingDesk.host()).register();
            List<?> sealed =
                em.createNativeQuery("select id from wording where state = 'SEALED' order by id")
                    .getResultList();
            List<WordingId> ids =
                sealed.stream()
                    .map(row -> new WordingId(NativeRow.of(row).number(0)))
                    .collect(toList());

            assertThat(ids).hasSizeGreaterThan(5);
            assertThat(ids)
                .allSatisfy(id -> assertThat(register.holes(id, WordingFacts.NONE)).isEmpty());
            assertThat(ids).allMatch(register::isUnchanged);
          });
    }
  }
}
