package no.samrad.invitation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** Reads of meetings what people and calendars are told. */
@Repository
class MeetingSheets {

  private static final String SHEET =
      """
      select m.id, m.area_id, a.slug, samrad.area_name_on(m.area_id, ?2, m.meeting_day), m.form, m.state,
        m.meeting_day::text, m.starts_at::text, m.ends_at::text, m.place, m.video_link, m.notice_number,
        n.comment_until::text, o.name,
        samrad.iso(coalesce(
          greatest(m.called_at, m.cancelled_at,
            (select max(i.written_at) from nfp_invitation i
              where i.meeting_id = m.id and i.kind in ('CALLED', 'MOVED') and not i.again)),
          cast(?3 as date)::timestamp at time zone 'Europe/Oslo'))
      from nfp_meeting m
      join area a on a.id = m.area_id
      cross join nfp_calendar_origin o
      left join nfp_minutes n on n.meeting_id = m.id and n.approved_at is null
      """;

  private static final String ONE = SHEET + "where m.id = ?1";

  /** Of the year before and of all that is to come. */
  private static final String OF_PERSON =
      SHEET
          + """
            where m.meeting_day > cast(?3 as date) - 366 and m.council_id in (
              select s.council_id from samrad.seat_on(cast(?3 as date)) s where s.person_id = ?1)
            order by m.meeting_day, m.starts_at, m.id
            """;

  @PersistenceContext EntityManager em;

  AreaId areaOf(NfpMeetingId meeting) {
    List<?> rows =
        em.createNativeQuery("select area_id from nfp_meeting where id = ?1")
            .setParameter(1, meeting.value())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(meeting));
  }

  MeetingFacts of(NfpMeetingId meeting, String language, LocalDate today) {
    return sheets(em.createNativeQuery(ONE), meeting.value(), language, today).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(meeting));
  }

  /** The meetings of the councils somebody sits in today. */
  List<MeetingFacts> ofPerson(PersonId person, String language, LocalDate today) {
    return sheets(em.createNativeQuery(OF_PERSON), person.value(), language, today);
  }

  private static List<MeetingFacts> sheets(
      Query question, long id, String language, LocalDate today) {
    List<?> rows =
        question
            .setParameter(1, id)
            .setParameter(2, language)
            .setParameter(3, today.toString())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(MeetingSheets::sheet).toList();
  }

  private static MeetingFacts sheet(NativeRow row) {
    return new MeetingFacts(
        new NfpMeetingId(row.number(0)),
        new AreaId(row.number(1)),
        row.text(2),
        row.text(3),
        MeetingForm.valueOf(row.text(4)),
        MeetingStep.valueOf(row.text(5)),
        row.day(6),
        LocalTime.parse(row.text(7)),
        LocalTime.parse(row.text(8)),
        row.text(9),
        row.text(10),
        row.number(11),
        row.day(12),
        row.text(13),
        row.instant(14));
  }
}
