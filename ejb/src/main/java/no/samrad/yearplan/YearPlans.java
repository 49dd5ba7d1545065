package no.samrad.yearplan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.council.CouncilId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** The year plans of all NFP councils. */
@Repository
class YearPlans {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("year_is_planned_once", YearPlanRule.JUST_PLANNED));

  private static final String HELD =
      """
      select m.id from nfp_year_date d
      join nfp_meeting m on m.id = d.meeting_id
      where d.plan_id = ?1 and m.state <> 'CANCELLED'
      """;

  @PersistenceContext EntityManager em;

  void add(YearPlan plan) {
    em.persist(plan);
  }

  AreaId areaOf(YearPlanId id) {
    List<Long> found =
        em.createQuery("select p.areaId from YearPlan p where p.id = :id", Long.class)
            .setParameter("id", id.value())
            .getResultList();
    return found.stream().findFirst().map(AreaId::new).orElseThrow(() -> new NotFound(id));
  }

  Optional<YearPlanId> find(CouncilId council, int year) {
    return em.createQuery(
            "select p.id from YearPlan p where p.councilId = :council and p.year = :year",
            Long.class)
        .setParameter("council", council.value())
        .setParameter("year", year)
        .getResultStream()
        .map(YearPlanId::new)
        .findFirst();
  }

  /** The plan, for changing. Two who change it at once cannot both succeed. */
  YearPlan require(YearPlanId id, long seenVersion) {
    YearPlan plan = em.find(YearPlan.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (plan == null) {
      throw new NotFound(id);
    }
    if (!plan.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    flush(id); // the next query would, and let a lost race out as a fault
    return plan;
  }

  /** The meetings of a plan that are not cancelled. */
  Set<NfpMeetingId> held(YearPlanId id) {
    List<?> rows = em.createNativeQuery(HELD).setParameter(1, id.value()).getResultList();
    return rows.stream()
        .map(row -> new NfpMeetingId(NativeRow.of(row).number(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
