package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** The visits of all participants. */
@Repository
class Visits {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  private static final List<NormCode> SCHEDULE =
      List.of(
          NormCode.VISITS_WEEKLY_AT_FIRST,
          NormCode.VISITS_WEEKLY_AFTER_BIRTH,
          NormCode.VISIT_INTERVAL,
          NormCode.VISITS_MONTHLY_FROM,
          NormCode.PROGRAMME_ENDS);

  private static final String PLAN =
      """
      insert into visit (id, area_id, participation_id, nurse_id, planned_on, phase)
      select nextval('samrad.visit_id_seq'), ?1, ?2, ?3, s.day, s.phase
      from samrad.visit_schedule(cast(?4 as date), cast(?5 as date), cast(?6 as date), ?7, ?8, ?9, ?10, ?11) s
      where s.day >= cast(?12 as date)
        and not exists (select from visit v where v.participation_id = ?2 and v.planned_on >= s.day)
      order by s.day
      """;

  private static final String DROP =
      """
      delete from visit v
      where v.participation_id = ?1 and v.outcome is null and v.planned_on >= cast(?2 as date)
      """;

  private static final String DROP_BEFORE =
      """
      delete from visit v
      where v.participation_id = ?1 and v.outcome is null and v.planned_on < cast(?2 as date)
      """;

  private static final String HELD =
      """
      select min(v.held_on)::text, max(v.held_on)::text from visit v where v.participation_id = ?1
      """;

  /** Whoever has a visit open that is another now has to look again. */
  private static final String FOLLOW_BIRTH =
      """
      update visit v set phase = x.phase, version = v.version + 1
      from (
        select w.id, case when coalesce(w.held_on, w.planned_on) < cast(?2 as date) then 'PREGNANCY'
          when coalesce(w.held_on, w.planned_on) < cast(?2 as date) + interval '1 year' then 'INFANCY' else 'TODDLERHOOD' end as phase
        from visit w where w.participation_id = ?1) x
      where v.id = x.id and v.phase <> x.phase
      """;

  private static final String TAKE_OVER =
      """
      update visit v set nurse_id = ?2
      where v.participation_id = ?1 and v.outcome is null and v.planned_on >= cast(?3 as date)
      """;

  @PersistenceContext EntityManager em;

  void add(Visit visit) {
    em.persist(visit);
    CONSTRAINTS.flush(em, visit.participation());
  }

  Visit find(VisitId id) {
    Visit visit = em.find(Visit.class, id.value());
    if (visit == null) {
      throw new NotFound(id);
    }
    return visit;
  }

  Visit require(VisitId id, long seenVersion) {
    Visit visit = find(id);
    if (!visit.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    em.lock(visit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    CONSTRAINTS.flush(em, id);
    return visit;
  }

  void remove(Visit visit) {
    em.remove(visit);
    CONSTRAINTS.flush(em, visit.participation());
  }

  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }

  /** What the schedule wishes for from a day on, after the last visit that is there. */
  void plan(Participation of, PersonId nurse, NormSet norms, LocalDate from) {
    Milestones reached = of.reached();
    LocalDate birth = reached.birthOn();
    Query plan =
        em.createNativeQuery(PLAN)
            .setParameter(1, of.area().value())
            .setParameter(2, of.id().value())
            .setParameter(3, nurse.value())
            .setParameter(4, reached.includedOn().toString())
            .setParameter(5, of.referral().due(reached.includedOn()).toString())
            .setParameter(6, birth == null ? null : birth.toString())
            .setParameter(12, from.toString());
    for (int index = 0; index < SCHEDULE.size(); index++) {
      plan.setParameter(7 + index, norms.value(SCHEDULE.get(index)));
    }
    plan.executeUpdate();
  }

  /** Those from a day on are not to be held. */
  void dropFrom(Participation of, LocalDate day) {
    em.createNativeQuery(DROP)
        .setParameter(1, of.id().value())
        .setParameter(2, day.toString())
        .executeUpdate();
  }

  /** Those before a day were not to be held after all. */
  void dropBefore(Participation of, LocalDate day) {
    em.createNativeQuery(DROP_BEFORE)
        .setParameter(1, of.id().value())
        .setParameter(2, day.toString())
        .executeUpdate();
  }

  /** On which days somebody met or spoke with her; null for never. */
  record HeldDays(LocalDate first, LocalDate last) {}

  HeldDays held(Participation of) {
    NativeRow row =
        NativeRow.of(em.createNativeQuery(HELD).setParameter(1, of.id().value()).getSingleResult());
    return new HeldDays(row.day(0), row.day(1));
  }

  /** All of them belong to the part of the programme that the birth says. */
  void followBirth(Participation of) {
    em.createNativeQuery(FOLLOW_BIRTH)
        .setParameter(1, of.id().value())
        .setParameter(2, of.reached().birthOn().toString())
        .executeUpdate();
  }

  void takeOver(Participation of, PersonId nurse, LocalDate from) {
    em.createNativeQuery(TAKE_OVER)
        .setParameter(1, of.id().value())
        .setParameter(2, nurse.value())
        .setParameter(3, from.toString())
        .executeUpdate();
  }
}
