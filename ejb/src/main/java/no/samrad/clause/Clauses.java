package no.samrad.clause;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** All clauses of the library. */
@Repository
class Clauses {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("clause_has_one_edition_a_day", ClauseRule.EDITION_JUST_BEGUN));

  @PersistenceContext EntityManager em;

  /** The clause, for changing. Two who change it at once cannot both succeed. */
  Clause require(ClauseId id, long seenVersion) {
    Clause clause = em.find(Clause.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (clause == null) {
      throw new NotFound(id);
    }
    if (!clause.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return clause;
  }

  /** The database must have seen the end of the edition before. */
  ClauseId add(Clause clause, NewEdition words) {
    em.persist(clause);
    flush(clause.id());
    text(clause.id(), "nb", words.nb());
    text(clause.id(), "nn", words.nn());
    items(clause.id(), words.items());
    return clause.id();
  }

  void flush(ClauseId id) {
    CONSTRAINTS.flush(em, id);
  }

  private void text(ClauseId clause, String language, ClauseWords words) {
    em.createNativeQuery(
            """
            insert into clause_text (clause_id, language, title, body, fallback)
            values (?1, ?2, ?3, ?4, ?5)
            """)
        .setParameter(1, clause.value())
        .setParameter(2, language)
        .setParameter(3, words.title())
        .setParameter(4, words.body())
        .setParameter(5, words.fallback())
        .executeUpdate();
  }

  private void items(ClauseId clause, List<ItemLink> items) {
    for (ItemLink item : new LinkedHashSet<>(items)) {
      em.createNativeQuery(
              """
              insert into clause_item (clause_id, rule_set_code, item_code) values (?1, ?2, ?3)
              """)
          .setParameter(1, clause.value())
          .setParameter(2, item.ruleSet())
          .setParameter(3, item.item())
          .executeUpdate();
    }
  }
}
