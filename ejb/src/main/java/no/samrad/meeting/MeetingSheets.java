package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilType;
import no.samrad.meeting.MeetingDetails.Council;
import no.samrad.meeting.MeetingDetails.Course;
import no.samrad.meeting.MeetingDetails.MeetingNotice;
import no.samrad.meeting.MeetingDetails.Move;
import no.samrad.meeting.MeetingDetails.Point;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads one meeting with all that belongs to it, in a fixed number of statements. */
@Repository
class MeetingSheets {

  private static final String HEAD =
      """
      select m.area_id, m.council_id, c.type, m.version, m.form, m.state, m.number, m.year,
        m.meeting_day::text, m.starts_at::text, m.ends_at::text, m.place, m.video_link, m.language,
        coalesce((select string_agg(p.given_name || ' ' || p.family_name, ', ' order by p.id)
          from samrad.seat_on(m.meeting_day) s join person p on p.id = s.person_id
          where s.council_id = m.council_id and s.function = 'SECRETARY'), ''),
        coalesce(m.notice_due, m.meeting_day - coalesce(r.notice_days, 0))::text,
        coalesce(r.notice_days, 0),
        samrad.notice_is_late(m.called_at, m.notice_again, m.notice_due),
        m.notice_again::text, m.late_reason, m.notice_number,
        samrad.iso(m.called_at), samrad.iso(m.started_at), samrad.iso(m.ended_at),
        samrad.iso(m.approved_at), samrad.iso(m.cancelled_at), m.reason,
        samrad.duty_enforced_on(c.type, 'NOTICE', m.meeting_day)
      from nfp_meeting m
      join nfp_council c on c.id = m.council_id
      left join nfp_council_procedure r on r.council_id = m.council_id
        and daterange(r.valid_from, r.valid_to) @> m.meeting_day
      where m.id = ?1
      """;

  private static final String MOVES =
      """
      select v.meeting_day::text, v.starts_at::text, v.ends_at::text, v.place, v.reason,
        samrad.iso(v.moved_at)
      from nfp_meeting_move v where v.meeting_id = ?1 order by v.notice_number desc
      """;

  private static final String AGENDA =
      """
      select i.number, i.year, case when i.closed and not ?2 then i.public_title else i.title end,
        i.closed
      from nfp_agenda_item i where i.meeting_id = ?1 order by i.position
      """;

  @PersistenceContext EntityManager em;

  AreaId areaOf(NfpMeetingId id) {
    List<?> rows =
        em.createNativeQuery("select m.area_id from nfp_meeting m where m.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(id));
  }

  MeetingDetails of(NfpMeetingId id, boolean manages, boolean closed, KeptSnapshot snapshot) {
    List<?> found = em.createNativeQuery(HEAD).setParameter(1, id.value()).getResultList();
    NativeRow row =
        found.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(id));
    MeetingPlace place = place(row, 8, row.text(12), row.text(13));
    return new MeetingDetails(
        id,
        new AreaId(row.number(0)),
        new Council(new CouncilId(row.number(1)), CouncilType.valueOf(row.text(2)), row.flag(27)),
        row.number(3),
        MeetingForm.valueOf(row.text(4)),
        MeetingStep.valueOf(row.text(5)),
        MeetingListing.integer(row, 6),
        MeetingListing.integer(row, 7),
        place.day(),
        place,
        row.text(14),
        notice(row),
        course(row),
        moves(id, place.language()),
        agenda(id, closed),
        snapshot,
        manages);
  }

  private static MeetingPlace place(NativeRow row, int first, String videoLink, String language) {
    return new MeetingPlace(
        row.day(first),
        LocalTime.parse(row.text(first + 1)),
        LocalTime.parse(row.text(first + 2)),
        row.text(first + 3),
        videoLink,
        language);
  }

  private static MeetingNotice notice(NativeRow row) {
    return new MeetingNotice(
        row.day(15),
        (int) row.number(16),
        row.flag(17),
        row.day(18),
        row.text(19),
        (int) row.number(20));
  }

  private static Course course(NativeRow row) {
    return new Course(
        row.instant(21),
        row.instant(22),
        row.instant(23),
        row.instant(24),
        row.instant(25),
        row.text(26));
  }

  private List<Move> moves(NfpMeetingId id, String language) {
    List<?> rows = em.createNativeQuery(MOVES).setParameter(1, id.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new Move(place(row, 0, "", language), row.text(4), row.instant(5)))
        .toList();
  }

  private List<Point> agenda(NfpMeetingId id, boolean closed) {
    List<?> rows =
        em.createNativeQuery(AGENDA)
            .setParameter(1, id.value())
            .setParameter(2, closed)
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new Point(
                    MeetingListing.integer(row, 0),
                    MeetingListing.integer(row, 1),
                    row.text(2),
                    row.flag(3)))
        .toList();
  }
}
