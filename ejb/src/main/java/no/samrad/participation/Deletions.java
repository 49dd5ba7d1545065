package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * Deletes participations. What hangs on one goes with it by its foreign key, also where the
 * application may only add rows.
 */
@Repository
class Deletions {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  private static final String KNOWN_BY =
      "select p.id from participation p where p.id = ?1 and p.pseudonym = ?2";

  private static final String GOES_ON =
      """
      select samrad.area_name_on(n.area_id, 'nb', n.included_on)
      from participation n where n.continues_id = ?1
      """;

  @PersistenceContext EntityManager em;

  Participation require(ParticipationId id, long seenVersion) {
    Participation participation = em.find(Participation.class, id.value());
    if (participation == null) {
      throw new NotFound(id);
    }
    if (!participation.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return participation;
  }

  /** Nobody is deleted by accident. */
  void requireKnownBy(Participation gone, Pseudonym typed) {
    List<?> found =
        em.createNativeQuery(KNOWN_BY)
            .setParameter(1, gone.id().value())
            .setParameter(2, typed.value())
            .getResultList();
    if (found.isEmpty()) {
      throw new RuleViolation(ParticipationRule.PSEUDONYM_DIFFERS);
    }
  }

  /** The last of a chain of transfers first. */
  void delete(Participation gone) {
    List<?> next = em.createNativeQuery(GOES_ON).setParameter(1, gone.id().value()).getResultList();
    if (!next.isEmpty()) {
      throw new RuleViolation(ParticipationRule.GOES_ON_ELSEWHERE, next.get(0).toString());
    }
    em.remove(gone);
    CONSTRAINTS.flush(em, gone.id()); // finds out, too, whether somebody changed it meanwhile
  }
}
