package no.samrad.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** Who has said not to come to which meeting. */
@Repository
class Absences {

  /** The meeting's row is locked, so that it does not begin meanwhile. */
  private static final String MEETING =
      "select m.area_id, m.form, m.state from nfp_meeting m where m.id = ?1 for share";

  private static final String OWN_SEATS =
      """
      select s.id from nfp_council_seat s join nfp_meeting m on m.council_id = s.council_id
      where m.id = ?1 and s.person_id = ?2 and daterange(s.valid_from, s.valid_to) @> m.meeting_day
      order by s.id
      """;

  private static final String REPORT =
      """
      insert into nfp_absence (area_id, meeting_id, seat_id, reason, reported_at)
      select s.area_id, ?1, s.id, ?3, cast(?4 as timestamptz) from nfp_council_seat s where s.id = any(cast(?2 as bigint[]))
      on conflict (meeting_id, seat_id) do update set reason = excluded.reason
      """;

  private static final String WITHDRAW =
      "delete from nfp_absence a where a.meeting_id = ?1 and a.seat_id = any(cast(?2 as bigint[]))";

  @PersistenceContext EntityManager em;

  OwnMeeting meeting(NfpMeetingId id, PersonId person) {
    List<?> found = em.createNativeQuery(MEETING).setParameter(1, id.value()).getResultList();
    NativeRow row =
        found.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(id));
    return new OwnMeeting(
        id,
        new AreaId(row.number(0)),
        MeetingForm.valueOf(row.text(1)),
        MeetingStep.valueOf(row.text(2)),
        seats(id, person));
  }

  private List<SeatId> seats(NfpMeetingId id, PersonId person) {
    List<?> rows =
        em.createNativeQuery(OWN_SEATS)
            .setParameter(1, id.value())
            .setParameter(2, person.value())
            .getResultList();
    return rows.stream().map(row -> new SeatId(NativeRow.of(row).number(0))).toList();
  }

  void report(OwnMeeting meeting, AbsenceReason reason, Instant now) {
    em.createNativeQuery(REPORT)
        .setParameter(1, meeting.id().value())
        .setParameter(2, array(meeting.seats()))
        .setParameter(3, reason.text())
        .setParameter(4, now.toString())
        .executeUpdate();
  }

  /** Whether there was anything to take back. */
  boolean withdraw(OwnMeeting meeting) {
    return em.createNativeQuery(WITHDRAW)
            .setParameter(1, meeting.id().value())
            .setParameter(2, array(meeting.seats()))
            .executeUpdate()
        > 0;
  }

  private static String array(List<SeatId> seats) {
    return seats.stream()
        .map(seat -> Long.toString(seat.value()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
