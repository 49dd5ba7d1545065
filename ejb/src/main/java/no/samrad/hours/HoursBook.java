package no.samrad.hours;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** The working time that was entered. */
@Repository
class HoursBook {

  /** Somebody with a unit; the secretary's time is no municipality's contribution. */
  private static final String SEAT =
      """
      select m.area_id, s.person_id, m.state, m.meeting_day::text
      from nfp_meeting m
      join nfp_council_seat s on s.council_id = m.council_id and s.id = ?2 and s.unit_id is not null
        and daterange(s.valid_from, s.valid_to) @> m.meeting_day
      where m.id = ?1 and m.form = 'MEETING'
      """;

  private static final String MEETING = "select m.area_id from nfp_meeting m where m.id = ?1";

  /** Nothing is written when somebody else has meanwhile: the version is another. */
  private static final String ENTER =
      """
      insert into nfp_working_time (area_id, meeting_id, seat_id, meeting_minutes, preparation_minutes)
      select m.area_id, m.id, ?2, ?4, ?5 from nfp_meeting m
      where m.id = ?1 and (?3 = 0 or exists (
        select from nfp_working_time t where t.meeting_id = ?1 and t.seat_id = ?2))
      on conflict (meeting_id, seat_id) do update
        set meeting_minutes = excluded.meeting_minutes, preparation_minutes = excluded.preparation_minutes,
          version = nfp_working_time.version + 1
        where nfp_working_time.version = ?3
      """;

  private static final String TAKE_OVER =
      """
      insert into nfp_working_time (area_id, meeting_id, seat_id, meeting_minutes, preparation_minutes)
      select m.area_id, m.id, s.id, least(p.minutes, 1440), 0
      from nfp_meeting m
      cross join lateral samrad.seat_presence(m.id) p
      join nfp_council_seat s on s.id = p.seat_id and s.unit_id is not null
      where m.id = ?1 and m.state in ('MINUTES', 'APPROVED') and p.minutes > 0
      on conflict do nothing
      """;

  @PersistenceContext EntityManager em;

  AreaId areaOf(NfpMeetingId meeting) {
    List<?> found = em.createNativeQuery(MEETING).setParameter(1, meeting.value()).getResultList();
    return found.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(meeting));
  }

  SeatInMeeting seat(NfpMeetingId meeting, SeatId seat) {
    List<?> rows =
        em.createNativeQuery(SEAT)
            .setParameter(1, meeting.value())
            .setParameter(2, seat.value())
            .getResultList();
    NativeRow row =
        rows.stream()
            .findFirst()
            .map(NativeRow::of)
            .orElseThrow(() -> new RuleViolation(HoursRule.SEAT_NOT_IN_MEETING));
    return new SeatInMeeting(
        meeting,
        seat,
        new AreaId(row.number(0)),
        new PersonId(row.number(1)),
        MeetingStep.valueOf(row.text(2)),
        row.day(3));
  }

  /**
   * @param seenVersion 0 when nothing was entered
   */
  void enter(SeatInMeeting seat, long seenVersion, WorkingTime time) {
    int written =
        em.createNativeQuery(ENTER)
            .setParameter(1, seat.meeting().value())
            .setParameter(2, seat.seat().value())
            .setParameter(3, seenVersion)
            .setParameter(4, time.meeting())
            .setParameter(5, time.preparation())
            .executeUpdate();
    if (written == 0) {
      throw new StaleData(seat.seat());
    }
  }

  /** For those who were there and have entered nothing; how many that were. */
  int takeOver(NfpMeetingId meeting) {
    return em.createNativeQuery(TAKE_OVER).setParameter(1, meeting.value()).executeUpdate();
  }
}
