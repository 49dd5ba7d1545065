package no.samrad.rule;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** All rule sets. */
@Repository
class RuleSets {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  @PersistenceContext EntityManager em;

  /** The set, for changing. Two who change it at once cannot both succeed. */
  RuleSet require(RuleSetId id, long seenVersion) {
    RuleSet set = em.find(RuleSet.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (set == null) {
      throw new NotFound(id);
    }
    if (!set.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return set;
  }

  void flush(RuleSetId id) {
    CONSTRAINTS.flush(em, id);
  }
}
