package no.samrad.sitting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** What was recorded in the room of all meetings. */
@Repository
class Sittings {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "nfp_sitting_pkey", SittingRule.JUST_RECORDED,
              "seat_is_taken_once_at_a_time", SittingRule.JUST_RECORDED,
              "substitute_sits_once_at_a_time", SittingRule.JUST_RECORDED,
              "partiality_is_declared_once", SittingRule.JUST_RECORDED,
              "partial_seat_does_not_vote", SittingRule.JUST_RECORDED));

  @PersistenceContext EntityManager em;

  void add(Object recorded) {
    em.persist(recorded);
  }

  void remove(Object recorded) {
    em.remove(recorded);
  }

  /** Waits for whoever is recording; none before the meeting starts. */
  Optional<Sitting> lock(NfpMeetingId meeting) {
    Sitting[] found = new Sitting[1];
    CONSTRAINTS.watch(
        () ->
            found[0] =
                em.find(Sitting.class, meeting.value(), LockModeType.PESSIMISTIC_FORCE_INCREMENT),
        meeting);
    return Optional.ofNullable(found[0]);
  }

  Sitting entered(NfpMeetingId meeting) {
    return em.find(Sitting.class, meeting.value());
  }

  Attendance require(AttendanceId id) {
    Attendance found = em.find(Attendance.class, id.value());
    if (found == null) {
      throw new NotFound(id);
    }
    return found;
  }

  /** Whoever sits in the seat at the moment. */
  Optional<Attendance> here(NfpMeetingId meeting, SeatId seat) {
    return em
        .createQuery(
            """
            select a from Attendance a
            where a.meetingId = :meeting and a.seatId = :seat and a.leftAt is null
            """,
            Attendance.class)
        .setParameter("meeting", meeting.value())
        .setParameter("seat", seat.value())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Whoever sat there last, and has left. */
  Optional<Attendance> gone(NfpMeetingId meeting, SeatId seat) {
    return em
        .createQuery(
            """
            select a from Attendance a
            where a.meetingId = :meeting and a.seatId = :seat and a.leftAt is not null
            order by a.leftAt desc
            """,
            Attendance.class)
        .setParameter("meeting", meeting.value())
        .setParameter("seat", seat.value())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Where a seat's own person sits at the moment. */
  Optional<Attendance> sittingIn(NfpMeetingId meeting, SeatId by) {
    return em
        .createQuery(
            """
            select a from Attendance a
            where a.meetingId = :meeting and a.bySeatId = :by and a.leftAt is null
            """,
            Attendance.class)
        .setParameter("meeting", meeting.value())
        .setParameter("by", by.value())
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<Partiality> partiality(ItemId item, SeatId seat) {
    return em
        .createQuery(
            "select p from Partiality p where p.itemId = :item and p.seatId = :seat",
            Partiality.class)
        .setParameter("item", item.value())
        .setParameter("seat", seat.value())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
