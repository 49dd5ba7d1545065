package no.samrad.yearplan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** When schools of all areas are closed. */
@Repository
class SchoolBreaks {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("nfp_school_break_is_entered_once", YearPlanRule.BREAK_JUST_ENTERED));

  @PersistenceContext EntityManager em;

  void add(SchoolBreak time) {
    em.persist(time);
    CONSTRAINTS.flush(em, time.area());
  }

  SchoolBreak require(SchoolBreakId id) {
    SchoolBreak found = em.find(SchoolBreak.class, id.value());
    if (found == null) {
      throw new NotFound(id);
    }
    return found;
  }

  void remove(SchoolBreak time) {
    em.remove(time);
    CONSTRAINTS.flush(em, time.id());
  }
}
