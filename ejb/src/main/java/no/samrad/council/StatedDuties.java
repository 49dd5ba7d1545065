package no.samrad.council;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** How rules hold in councils of every type. */
@Repository
class StatedDuties {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("sole_function_is_held_once_a_day", DutyRule.HELD_BY_TWO));

  private static final String SOLE =
      """
      update nfp_council_seat s set sole = ?3
      from nfp_council c
      where c.id = s.council_id and c.type = ?1 and s.function = ?2
        and daterange(cast(?4 as date), cast(?5 as date), '[]') @> coalesce(s.valid_to - 1, 'infinity')
      """;

  private static final String WITHOUT =
      """
      select count(distinct c.id) filter (where p.quorum = 'NONE'),
        count(distinct c.id) filter (where p.notice_days = 0)
      from nfp_council_procedure p
      join nfp_council c on c.id = p.council_id
      where c.type = ?1
        and daterange(p.valid_from, p.valid_to) && daterange(cast(?2 as date), cast(?3 as date), '[]')
      """;

  @PersistenceContext EntityManager em;

  DutyForces forces(CouncilType type) {
    List<DutyForces.Term> terms =
        em.createQuery(
                "select t from DutyTerm t join fetch t.duty d where d.type = :type", DutyTerm.class)
            .setParameter("type", type)
            .getResultStream()
            .map(DutyTerm::term)
            .toList();
    return new DutyForces(type, terms);
  }

  CouncilType typeOf(CouncilId council) {
    List<CouncilType> found =
        em.createQuery("select c.type from NfpCouncil c where c.id = :id", CouncilType.class)
            .setParameter("id", council.value())
            .getResultList();
    return found.stream().findFirst().orElseThrow(() -> new NotFound(council));
  }

  /** The rule, for changing. Two who change it at once cannot both succeed. */
  StatedDuty require(DutyId id, long seenVersion) {
    StatedDuty duty =
        em.find(StatedDuty.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (duty == null) {
      throw new NotFound(id);
    }
    if (!duty.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return duty;
  }

  void flush(DutyId id) {
    CONSTRAINTS.flush(em, id);
  }

  /** What councils of the type do already must not be what is refused from now on. */
  void requireKept(StatedDuty duty, Period during) {
    List<?> rows =
        em.createNativeQuery(WITHOUT)
            .setParameter(1, duty.type().name())
            .setParameter(2, during.firstDay().orElseThrow().toString())
            .setParameter(3, during.lastDay().map(LocalDate::toString).orElse(null))
            .getResultList();
    NativeRow without = NativeRow.of(rows.get(0));
    if (duty.duty() == CouncilDuty.QUORUM && without.number(0) > 0) {
      throw new RuleViolation(DutyRule.COUNCILS_WITHOUT_QUORUM, without.number(0));
    }
    if (duty.duty() == CouncilDuty.NOTICE && without.number(1) > 0) {
      throw new RuleViolation(DutyRule.COUNCILS_WITHOUT_NOTICE, without.number(1));
    }
  }

  /**
   * What SQL can state of a rule stands at each seat that ends on these days; the database refuses
   * what breaks it.
   */
  void applyToSeats(StatedDuty duty, Period during, boolean sole, DutyId id) {
    for (SeatFunction function : SeatFunction.values()) {
      if (function.onlyOneBy() == duty.duty()) {
        CONSTRAINTS.watch(
            () ->
                em.createNativeQuery(SOLE)
                    .setParameter(1, duty.type().name())
                    .setParameter(2, function.name())
                    .setParameter(3, sole)
                    .setParameter(4, during.firstDay().orElseThrow().toString())
                    .setParameter(5, during.lastDay().map(LocalDate::toString).orElse(null))
                    .executeUpdate(),
            id);
      }
    }
  }
}
