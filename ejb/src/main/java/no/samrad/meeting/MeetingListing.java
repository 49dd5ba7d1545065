package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Lists the meetings of a council: those to come, the next first, then those that are over. */
@Repository
class MeetingListing {

  private static final String PAGE =
      """
      with hit as materialized (
        select m.*, row_number() over (order by
            m.meeting_day < cast(?3 as date) or m.state = 'CANCELLED',
            case when m.meeting_day >= cast(?3 as date) and m.state <> 'CANCELLED'
              then m.meeting_day - cast(?3 as date) end,
            m.meeting_day desc, m.starts_at, m.id) as position
        from nfp_meeting m
        where m.council_id = ?1
          and (?2 = 0 or m.meeting_day between make_date(?2, 1, 1) and make_date(?2, 12, 31)))
      select t.total, h.id, h.number, h.year, h.form, h.state, h.meeting_day::text,
        h.starts_at::text, h.ends_at::text, h.place, h.video_link <> '',
        (select count(*) from nfp_agenda_item i where i.meeting_id = h.id),
        samrad.notice_is_late(h.called_at, h.notice_again, h.notice_due),
        exists (select from nfp_meeting_move v where v.meeting_id = h.id)
      from (select count(*) as total from hit) t
      left join hit h on h.position > ?4 and h.position <= ?4 + ?5
      order by h.position
      """;

  private static final String YEARS =
      """
      select distinct extract(year from m.meeting_day)::int as y
      from nfp_meeting m where m.council_id = ?1 order by y desc
      """;

  @PersistenceContext EntityManager em;

  PageOf<MeetingRow> page(CouncilId council, int year, LocalDate today, PageRequest page) {
    List<?> found =
        em.createNativeQuery(PAGE)
            .setParameter(1, council.value())
            .setParameter(2, year)
            .setParameter(3, PlausibleDay.forQuery(today))
            .setParameter(4, page.offset())
            .setParameter(5, page.size())
            .getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    return new PageOf<>(
        rows.stream().filter(row -> row.numberOrNull(1) != null).map(MeetingListing::row).toList(),
        rows.get(0).number(0));
  }

  private static MeetingRow row(NativeRow row) {
    return new MeetingRow(
        new NfpMeetingId(row.number(1)),
        integer(row, 2),
        integer(row, 3),
        MeetingForm.valueOf(row.text(4)),
        MeetingStep.valueOf(row.text(5)),
        row.day(6),
        LocalTime.parse(row.text(7)),
        LocalTime.parse(row.text(8)),
        row.text(9),
        row.flag(10),
        row.number(11),
        row.flag(12),
        row.flag(13));
  }

  static Integer integer(NativeRow row, int index) {
    Long number = row.numberOrNull(index);
    return number == null ? null : number.intValue();
  }

  /** In which the council has met or is to meet, the latest first. */
  List<Integer> years(CouncilId council) {
    List<?> rows = em.createNativeQuery(YEARS).setParameter(1, council.value()).getResultList();
    return rows.stream().map(row -> (int) NativeRow.of(row).number(0)).toList();
  }
}
