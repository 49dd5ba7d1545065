package no.samrad.minutes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.MinutesSheet.CommentRow;
import no.samrad.minutes.MinutesSheet.NoteRow;
import no.samrad.minutes.MinutesSheet.RecordRow;
import no.samrad.minutes.MinutesSheet.Standing;
import no.samrad.minutes.MinutesSheet.Subject;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** Reads where minutes stand, and what is kept of them. */
@Repository
class MinutesShelf {

  private static final String HEAD =
      """
      select m.area_id, m.council_id, coalesce(m.number || '/' || m.year, to_char(m.meeting_day, 'DD.MM.YYYY')),
        m.form, m.state, m.meeting_day::text,
        coalesce((select r.notice_days from nfp_council_procedure r
          where r.council_id = m.council_id and daterange(r.valid_from, r.valid_to) @> m.meeting_day), 0),
        coalesce(n.version, 0), n.introduction, n.comment_until::text, samrad.iso(n.circulated_at),
        samrad.iso(n.approved_at), p.given_name || ' ' || p.family_name, o.number || '/' || o.year
      from nfp_meeting m
      left join nfp_minutes n on n.meeting_id = m.id
      left join person p on p.id = n.approved_by
      left join nfp_meeting o on o.id = n.approved_in
      where m.id = ?1
      """;

  private static final String COMMENTS =
      """
      select c.id, c.item_id, p.given_name || ' ' || p.family_name, c.remark, samrad.iso(c.made_at), c.answer
      from nfp_minutes n
      join nfp_minutes_comment c on c.minutes_id = n.id
      join person p on p.id = c.person_id
      where n.meeting_id = ?1
      order by c.made_at, c.id
      """;

  private static final String NOTES =
      """
      select p.given_name || ' ' || p.family_name, c.wording, samrad.iso(c.noted_at)
      from nfp_minutes n
      join nfp_minutes_note c on c.minutes_id = n.id
      join person p on p.id = c.person_id
      where n.meeting_id = ?1
      order by c.noted_at, c.id
      """;

  private static final String RECORDS =
      """
      select r.format, length(r.content), r.sha256
      from nfp_minutes n
      join nfp_minutes_record r on r.minutes_id = n.id
      where n.meeting_id = ?1
      order by array_position(array['PDF', 'DOCX', 'PUBLIC_PDF'], r.format)
      """;

  private static final String CONTENT =
      """
      select r.content, r.sha256, r.name
      from nfp_minutes n
      join nfp_minutes_record r on r.minutes_id = n.id and r.format = ?2
      where n.meeting_id = ?1
      """;

  private static final String LATER =
      """
      select o.id, o.number || '/' || o.year, o.meeting_day::text
      from nfp_meeting m
      join nfp_meeting o on o.council_id = m.council_id and o.id <> m.id and o.meeting_day >= m.meeting_day
      where m.id = ?1 and o.state in ('STARTED', 'MINUTES', 'APPROVED')
      order by o.meeting_day, o.id
      """;

  @PersistenceContext EntityManager em;

  /** Without what depends on who reads. */
  record Head(Subject subject, Standing standing) {

    MinutesStage stage() {
      if (subject.step() == MeetingStep.APPROVED) {
        return MinutesStage.APPROVED;
      }
      if (subject.step() != MeetingStep.MINUTES) {
        return MinutesStage.NOT_ENDED;
      }
      return standing.circulatedAt() == null ? MinutesStage.DRAFT : MinutesStage.CIRCULATED;
    }
  }

  Head head(NfpMeetingId id) {
    NativeRow row =
        rows(em.createNativeQuery(HEAD), id).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    Subject subject =
        new Subject(
            id,
            new AreaId(row.number(0)),
            row.number(1),
            row.text(2),
            MeetingForm.valueOf(row.text(3)),
            MeetingStep.valueOf(row.text(4)),
            row.day(5),
            (int) row.number(6));
    return new Head(subject, standing(row));
  }

  private static Standing standing(NativeRow row) {
    return new Standing(
        row.number(7),
        row.text(8),
        row.day(9),
        row.instant(10),
        row.instant(11),
        row.text(12),
        row.text(13));
  }

  List<CommentRow> comments(NfpMeetingId id) {
    return rows(em.createNativeQuery(COMMENTS), id).stream()
        .map(
            row ->
                new CommentRow(
                    new RemarkId(row.number(0)),
                    row.numberOrNull(1),
                    row.text(2),
                    row.text(3),
                    row.instant(4),
                    row.text(5)))
        .toList();
  }

  List<NoteRow> notes(NfpMeetingId id) {
    return rows(em.createNativeQuery(NOTES), id).stream()
        .map(row -> new NoteRow(row.text(0), row.text(1), row.instant(2)))
        .toList();
  }

  List<RecordRow> records(NfpMeetingId id) {
    return rows(em.createNativeQuery(RECORDS), id).stream()
        .map(row -> new RecordRow(MinutesFormat.valueOf(row.text(0)), row.number(1), row.text(2)))
        .toList();
  }

  /**
   * Refused where the bytes are no longer those that were approved. Empty where minutes were
   * approved that were not written here.
   */
  Optional<MinutesFile> kept(NfpMeetingId id, MinutesFormat format) {
    List<?> found =
        em.createNativeQuery(CONTENT)
            .setParameter(1, id.value())
            .setParameter(2, format.name())
            .getResultList();
    return found.stream().findFirst().map(row -> compared((Object[]) row, format));
  }

  private static MinutesFile compared(Object[] row, MinutesFormat format) {
    MinutesFile file = new MinutesFile(row[2].toString(), format, (byte[]) row[0]);
    if (!file.sha256().equals(row[1])) {
      throw new RuleViolation(MinutesRule.CHANGED_SINCE);
    }
    return file;
  }

  List<LaterMeeting> later(NfpMeetingId id) {
    return rows(em.createNativeQuery(LATER), id).stream()
        .map(row -> new LaterMeeting(new NfpMeetingId(row.number(0)), row.text(1), row.day(2)))
        .toList();
  }

  private List<NativeRow> rows(Query query, NfpMeetingId id) {
    List<?> rows = query.setParameter(1, id.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
