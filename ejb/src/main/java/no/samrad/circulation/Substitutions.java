package no.samrad.circulation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import no.samrad.circulation.SubstituteSheet.StandIn;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Who answers in place of whom. */
@Repository
class Substitutions {

  private static final String SEAT =
      """
      select p.given_name || ' ' || p.family_name, samrad.unit_name_on(s.unit_id, ?3, m.meeting_day),
        coalesce(q.given_name || ' ' || q.family_name, ''), coalesce(w.reason, ''), a.seat_id is not null
      from nfp_meeting m
      join nfp_council_seat s on s.id = ?2 and s.council_id = m.council_id
        and daterange(s.valid_from, s.valid_to) @> m.meeting_day and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')
      join person p on p.id = s.person_id
      left join nfp_written_answer a on a.meeting_id = m.id and a.seat_id = s.id
      left join nfp_written_substitute w on w.meeting_id = m.id and w.seat_id = s.id
      left join nfp_council_seat b on b.id = w.by_seat_id
      left join person q on q.id = b.person_id
      where m.id = ?1
      """;

  private static final String STAND_INS =
      """
      select b.id, p.given_name || ' ' || p.family_name, coalesce((
        select x.given_name || ' ' || x.family_name from nfp_written_substitute w
        join nfp_council_seat o on o.id = w.seat_id
        join person x on x.id = o.person_id
        where w.meeting_id = m.id and w.by_seat_id = b.id), '')
      from nfp_meeting m
      join nfp_council_seat s on s.id = ?2 and s.council_id = m.council_id
      join nfp_council_seat b on b.council_id = m.council_id and b.function = 'SUBSTITUTE' and b.person_id <> s.person_id
        and daterange(b.valid_from, b.valid_to) @> m.meeting_day and coalesce(b.substitute_for = s.id, b.unit_id = s.unit_id)
      join person p on p.id = b.person_id
      where m.id = ?1
      order by p.family_name collate samrad.norwegian, b.id
      """;

  private static final String CALL =
      """
      insert into nfp_written_substitute (area_id, meeting_id, seat_id, by_seat_id, reason, called_at)
      values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
      """;

  private static final String RETURN =
      "delete from nfp_written_substitute w where w.meeting_id = ?1 and w.seat_id = ?2";

  @PersistenceContext EntityManager em;

  /** Only of those who are asked. */
  SubstituteSheet seat(NfpMeetingId meeting, SeatId seat, Language language) {
    List<?> found =
        em.createNativeQuery(SEAT)
            .setParameter(1, meeting.value())
            .setParameter(2, seat.value())
            .setParameter(3, language.code())
            .getResultList();
    NativeRow row =
        found.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(seat));
    return new SubstituteSheet(
        seat,
        row.text(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.flag(4),
        standIns(meeting, seat));
  }

  private List<StandIn> standIns(NfpMeetingId meeting, SeatId seat) {
    List<?> rows =
        em.createNativeQuery(STAND_INS)
            .setParameter(1, meeting.value())
            .setParameter(2, seat.value())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new StandIn(new SeatId(row.number(0)), row.text(1), row.text(2)))
        .toList();
  }

  void call(CirculationFacts facts, SubstituteCall call, Instant now) {
    em.createNativeQuery(CALL)
        .setParameter(1, facts.area().value())
        .setParameter(2, facts.meeting().value())
        .setParameter(3, call.seat().value())
        .setParameter(4, call.by().value())
        .setParameter(5, call.reason())
        .setParameter(6, now.toString())
        .executeUpdate();
  }

  void giveBack(NfpMeetingId meeting, SeatId seat) {
    em.createNativeQuery(RETURN)
        .setParameter(1, meeting.value())
        .setParameter(2, seat.value())
        .executeUpdate();
  }
}
