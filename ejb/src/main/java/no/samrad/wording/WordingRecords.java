package no.samrad.wording;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import no.samrad.shared.Repository;
import no.samrad.shared.Sha256;

/** What was sent, word for word, and the facts it was filled with. Nothing is ever changed here. */
@Repository
class WordingRecords {

  private static final String ADD_FACT =
      """
      insert into wording_fact (wording_id, area_id, placeholder_code, value_nb, value_nn)
      select w.id, w.area_id, ?2, ?3, ?4 from wording w where w.id = ?1
      """;

  private static final String ADD_RECORD =
      """
      insert into wording_record (wording_id, area_id, language, content, sha256, sealed_by, sealed_at)
      select w.id, w.area_id, ?2, ?3, ?4, ?5, cast(?6 as timestamptz) from wording w where w.id = ?1
      """;

  @PersistenceContext EntityManager em;

  /** Only those facts the text speaks of. */
  void keepFacts(WordingId id, WordingFacts facts, Set<String> placeholders) {
    for (String code : facts.codes()) {
      if (placeholders.contains(code)) {
        em.createNativeQuery(ADD_FACT)
            .setParameter(1, id.value())
            .setParameter(2, code)
            .setParameter(3, facts.value(code).nb())
            .setParameter(4, facts.value(code).nn())
            .executeUpdate();
      }
    }
  }

  /** The hash it is kept under. */
  String keep(WordingText text, Stamp stamp) {
    String content = WordingSource.content(text);
    String hash = sha256(content);
    em.createNativeQuery(ADD_RECORD)
        .setParameter(1, text.wording().value())
        .setParameter(2, text.language().code())
        .setParameter(3, content)
        .setParameter(4, hash)
        .setParameter(5, stamp.by().value())
        .setParameter(6, stamp.at().toString())
        .executeUpdate();
    return hash;
  }

  static String sha256(String content) {
    return Sha256.of(content);
  }
}
