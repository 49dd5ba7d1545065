package no.samrad.calendar;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** The meetings of all councils. */
@Repository
class CouncilMeetings {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("council_meets_once_a_day", CalendarRule.JUST_ENTERED));

  @PersistenceContext EntityManager em;

  CouncilMeeting add(CouncilMeeting meeting) {
    em.persist(meeting);
    return meeting;
  }

  /** The meeting of just this unit, for changing. */
  CouncilMeeting require(UnitId unit, MeetingId id, long seenVersion) {
    CouncilMeeting meeting =
        em.find(CouncilMeeting.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (meeting == null || !meeting.unit().equals(unit)) {
      throw new NotFound(id);
    }
    meeting.requireSeen(seenVersion);
    flush(unit); // the next query would, and let a lost race out as a fault
    return meeting;
  }

  List<CouncilMeeting> of(UnitId unit) {
    return em.createQuery(
            "select m from CouncilMeeting m where m.unitId = :unit order by m.day, m.id",
            CouncilMeeting.class)
        .setParameter("unit", unit.value())
        .getResultList();
  }

  /** Until the end of the transaction nobody else reads a file into this calendar. */
  void lock(UnitId unit) {
    em.createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtext('samrad.council_meeting'), ?1)")
        .setParameter(1, (int) unit.value())
        .getSingleResult();
  }

  /** A body meets once a day. */
  void refuseTwice(UnitId unit, MeetingPlan plan, MeetingId but) {
    List<Long> found =
        em.createQuery(
                """
                select m.id from CouncilMeeting m
                where m.unitId = :unit and m.body = :body and m.day = :day and m.id <> :but
                """,
                Long.class)
            .setParameter("unit", unit.value())
            .setParameter("body", plan.body())
            .setParameter("day", plan.day())
            .setParameter("but", but == null ? 0L : but.value())
            .getResultList();
    if (!found.isEmpty()) {
      throw new RuleViolation(CalendarRule.ALREADY_MEETS, plan.day());
    }
  }

  /** The areas the unit takes part in, today or later. */
  List<Long> areasOf(UnitId unit, LocalDate today) {
    List<?> rows =
        em.createNativeQuery(
                """
                select m.area_id from membership m
                where m.unit_id = ?1 and (m.valid_to is null or m.valid_to > cast(?2 as date))
                group by m.area_id order by min(m.valid_from), m.area_id
                """)
            .setParameter(1, unit.value())
            .setParameter(2, today.toString())
            .getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).toList();
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(UnitId unit) {
    CONSTRAINTS.flush(em, unit);
  }
}
