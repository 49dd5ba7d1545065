package no.samrad.wording;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
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
    try (TestDatabase database = TestDatabase.restored();
        TestPersistence persistence = new TestPersistence(database.app())) {
      Migrator.migrateDemo(database.owner(), Map.of("demoPasswordHash", "a-hash"));

      persistence.run(
          em -> {
            List<WordingId> ids = sealed(em);
            assertThat(ids).hasSizeGreaterThan(5);
            ids.forEach(id -> assertWholeAndUnchanged(em, id));
          });
    }
  }

  private static void assertWholeAndUnchanged(EntityManager em, WordingId id) {
    WordingRegister register = WordingDesk.of(em, WordingDesk.host()).register();
    assertThat(register.holes(id, WordingFacts.NONE)).isEmpty();
    assertThat(register.isUnchanged(id)).isTrue();
    for (DocumentLanguage language : DocumentLanguage.values()) {
      assertThat(WordingSource.content(register.text(id, language, WordingFacts.NONE)))
          .isEqualTo(kept(em, id, language));
    }
  }

  private static List<WordingId> sealed(EntityManager em) {
    List<?> rows =
        em.createNativeQuery("select id from wording where state = 'SEALED' order by id")
            .getResultList();
    return rows.stream().map(row -> new WordingId(NativeRow.of(row).number(0))).collect(toList());
  }

  private static String kept(EntityManager em, WordingId id, DocumentLanguage language) {
    return em.createNativeQuery(
            "select content from wording_record where wording_id = ?1 and language = ?2")
        .setParameter(1, id.value())
        .setParameter(2, language.code())
        .getSingleResult()
        .toString();
  }
}
