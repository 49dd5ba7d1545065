package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** The reporting periods of all areas. */
@Repository
class ReportingPeriods {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("periods_of_a_kind_do_not_overlap", ReportingRule.PERIOD_EXISTS));

  /** Periods of different length would tell of days that only one of them has. */
  private static final String OVERLAPPING =
      """
      select count(*) from reporting_period p, reporting_period n
      where n.id = ?1 and p.id <> n.id and p.area_id = n.area_id
        and daterange(p.valid_from, p.valid_to) && daterange(n.valid_from, n.valid_to)
      """;

  private static final String HOLD = "select a.id from area a where a.id = ?1 for update";

  private static final String STEPS = "select count(*) from period_step s where s.period_id = ?1";

  private static final String SUBMITTER =
      """
      select s.person_id from period_step s
      where s.period_id = ?1 and s.step = 'SUBMITTED' order by s.place desc limit 1
      """;

  @PersistenceContext EntityManager em;

  AreaId areaOf(PeriodId id) {
    ReportingPeriod period = em.find(ReportingPeriod.class, id.value());
    if (period == null) {
      throw new NotFound(id);
    }
    return period.area();
  }

  /** One, for changing. Two who change it at once cannot both succeed. */
  ReportingPeriod require(PeriodId id, long seenVersion) {
    ReportingPeriod period =
        em.find(ReportingPeriod.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (period == null) {
      throw new NotFound(id);
    }
    if (!period.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return period;
  }

  /** Whoever writes about it or submits it waits. */
  ReportingPeriod hold(PeriodId id) {
    ReportingPeriod period =
        em.find(ReportingPeriod.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (period == null) {
      throw new NotFound(id);
    }
    return period;
  }

  /** Whoever begins another period of the area waits. */
  void add(ReportingPeriod period) {
    em.createNativeQuery(HOLD).setParameter(1, period.area().value()).getSingleResult();
    em.persist(period);
    flush(period.area());
    Object others =
        em.createNativeQuery(OVERLAPPING).setParameter(1, period.id().value()).getSingleResult();
    if (NativeRow.of(others).number(0) > 0) {
      throw new RuleViolation(ReportingRule.PERIOD_EXISTS);
    }
  }

  void note(ReportingPeriod period, PeriodStepKind step, PeriodStep.Taken taken) {
    Object before =
        em.createNativeQuery(STEPS).setParameter(1, period.id().value()).getSingleResult();
    int place = Math.toIntExact(NativeRow.of(before).number(0)) + 1;
    em.persist(new PeriodStep(period, place, step, taken));
    flush(period.id());
  }

  /** Nobody, as long as it was never submitted. */
  PersonId submitterOf(PeriodId id) {
    List<?> rows = em.createNativeQuery(SUBMITTER).setParameter(1, id.value()).getResultList();
    return rows.isEmpty() ? new PersonId(0) : new PersonId(NativeRow.of(rows.get(0)).number(0));
  }

  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
