package no.samrad.norm;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** What every norm is, was and will be. */
@Repository
class NormTerms {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  private static final String BOUNDS = "select n.fewest, n.most from norm n where n.code = ?1";

  private static final String PROGRAMMES =
      "select coalesce(samrad.norm_value(?1, null, cast(?2 as date)), 0)";

  @PersistenceContext EntityManager em;

  /** One, for changing. Two who change it at once cannot both succeed. */
  NormTerm require(NormVersionId id, long seenVersion) {
    NormTerm term = em.find(NormTerm.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (term == null) {
      throw new NotFound(id);
    }
    if (!term.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return term;
  }

  /** In the order of their days, for changing. */
  List<NormTerm> of(NormScope scope) {
    return em.createQuery(
            """
            select t from NormTerm t
            where t.code = :code
              and (t.areaId = :area or (t.areaId is null and :area = 0))
            order by t.period.from
            """,
            NormTerm.class)
        .setParameter("code", scope.code())
        .setParameter("area", scope.area().map(each -> each.value()).orElse(0L))
        .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
        .getResultList();
  }

  void requireWithinBounds(NormCode code, NormWish wanted) {
    List<?> rows = em.createNativeQuery(BOUNDS).setParameter(1, code.name()).getResultList();
    NativeRow row = NativeRow.of(rows.get(0)); // every code has its row, NormIT asks
    wanted.requireWithin(Math.toIntExact(row.number(0)), Math.toIntExact(row.number(1)));
  }

  /** An area may hide more small figures than the programme asks for, and none fewer. */
  void requireAsStrict(NormScope scope, NormWish wanted, LocalDate from) {
    Object found =
        em.createNativeQuery(PROGRAMMES)
            .setParameter(1, scope.code().name())
            .setParameter(2, from.toString())
            .getSingleResult();
    int programmes = ((Number) found).intValue();
    if (scope.code().publishesMore(wanted.limit(), programmes)) {
      throw new RuleViolation(NormRule.AREA_PUBLISHES_MORE, programmes);
    }
  }

  void add(NormTerm term) {
    em.persist(term);
  }

  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
