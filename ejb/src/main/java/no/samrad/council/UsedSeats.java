package no.samrad.council;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** Knows which seats something that happened in a meeting refers to. */
@Repository
class UsedSeats {

  private static final String USED =
      """
      select min(m.meeting_day)::text
      from (
        select a.meeting_id from nfp_attendance a where ?1 in (a.seat_id, a.by_seat_id)
        union all select a.meeting_id from nfp_absence a where a.seat_id = ?1
        union all select h.meeting_id from nfp_working_time h where h.seat_id = ?1
        union all select w.meeting_id from nfp_written_answer w where w.seat_id = ?1
        union all select w.meeting_id from nfp_written_substitute w where ?1 in (w.seat_id, w.by_seat_id)
        union all
        select i.meeting_id
        from (
          select v.item_id from nfp_vote v where v.seat_id = ?1
          union all select p.item_id from nfp_partiality p where p.seat_id = ?1
          union all select p.item_id from nfp_proposal p where p.by_seat_id = ?1) u
        join nfp_agenda_item i on i.id = u.item_id) used
      join nfp_meeting m on m.id = used.meeting_id
      """;

  @PersistenceContext EntityManager em;

  void refuse(SeatId seat) {
    List<?> rows = em.createNativeQuery(USED).setParameter(1, seat.value()).getResultList();
    LocalDate day = NativeRow.of(rows.get(0)).day(0);
    if (day != null) {
      throw new RuleViolation(CouncilRule.SEAT_USED, day);
    }
  }
}
