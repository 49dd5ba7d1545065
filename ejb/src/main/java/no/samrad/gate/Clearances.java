package no.samrad.gate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** Legal basis and DPIA of all areas, through time. */
@Repository
class Clearances {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("clearance_changes_once_a_day", GateRule.JUST_ENTERED));

  private static final String SAME_DAY =
      """
      select c.id from area_clearance c
      where c.area_id = ?1 and c.kind = ?2 and c.valid_from = cast(?3 as date)
      """;

  @PersistenceContext EntityManager em;

  void add(Clearance clearance) {
    em.persist(clearance);
    CONSTRAINTS.flush(em, clearance.area());
  }

  void requireNoneFrom(AreaId area, NewClearance wanted) {
    List<?> rows =
        em.createNativeQuery(SAME_DAY)
            .setParameter(1, area.value())
            .setParameter(2, wanted.kind().name())
            .setParameter(3, wanted.from().toString())
            .getResultList();
    if (!rows.isEmpty()) {
      throw new RuleViolation(GateRule.ALREADY_FROM_THAT_DAY, wanted.from());
    }
  }

  /** As it is, so that somebody can be asked whether they may change it. */
  Clearance find(ClearanceId id) {
    Clearance clearance = em.find(Clearance.class, id.value());
    if (clearance == null) {
      throw new NotFound(id);
    }
    return clearance;
  }

  Clearance require(ClearanceId id, long seenVersion) {
    Clearance clearance = find(id);
    if (!clearance.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    em.lock(clearance, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return clearance;
  }

  void remove(Clearance clearance) {
    em.remove(clearance);
    CONSTRAINTS.flush(em, clearance.id());
  }
}
