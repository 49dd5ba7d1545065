package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Searches the agendas of all areas in one statement. */
@Repository
class MeetingSearching {

  private static final String PAGE =
      """
      with hit as (
        select i.meeting_id, i.position,
          case when i.number is null then '' else 'PS ' || i.number || '/' || i.year || ' ' end
            || case when i.closed and not (?3 or i.area_id = any(cast(?4 as bigint[])))
              then i.public_title else i.title end as item
        from nfp_agenda_item i
        where (?1 or i.area_id = any(cast(?2 as bigint[])))
          and case when ?7 <> 0 then i.number = ?7 and i.year = ?8
            else (not i.closed or ?3 or i.area_id = any(cast(?4 as bigint[])))
                and samrad.folded(i.title) like ?6 escape '!'
              or i.closed and not (?3 or i.area_id = any(cast(?4 as bigint[])))
                and samrad.folded(i.public_title) like ?6 escape '!' end
        union all
        select m.id, 0, '' from nfp_meeting m where not ?9 and m.number = ?7 and m.year = ?8
      ), found as (
        select m.id, m.area_id, m.form, m.number, m.year, m.meeting_day,
          (array_agg(h.item order by h.position))[1] as item,
          row_number() over (order by m.meeting_day desc, m.id desc) as place
        from hit h join nfp_meeting m on m.id = h.meeting_id
        where (?1 or m.area_id = any(cast(?2 as bigint[])))
          and (m.called_at is not null or ?5 or m.area_id = any(cast(?10 as bigint[])))
        group by m.id
      )
      select f.id, a.slug, samrad.area_name_on(f.area_id, ?11, cast(?12 as date)), f.form, f.number,
        f.year, f.meeting_day::text, f.item, t.total
      from (select count(*) as total from found) t
      left join found f on f.place > ?13 and f.place <= ?13 + ?14
      left join area a on a.id = f.area_id
      order by f.place
      """;

  /** Where the caller reads, keeps meetings, and reads what is behind closed doors. */
  record Reach(AreaScope reading, AreaScope keeping, AreaScope closed) {}

  @PersistenceContext EntityManager em;

  PageOf<MeetingHit> page(
      SoughtMeeting sought, Reach reach, LocalDate today, Language language, PageRequest page) {
    if (sought.isNothing()) {
      return new PageOf<>(List.of(), 0);
    }
    Query question = asked(sought, reach);
    List<?> found =
        question
            .setParameter(11, language.code())
            .setParameter(12, PlausibleDay.forQuery(today))
            .setParameter(13, page.offset())
            .setParameter(14, page.size())
            .getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    return new PageOf<>(
        rows.stream()
            .filter(row -> row.numberOrNull(0) != null)
            .map(MeetingSearching::hit)
            .toList(),
        rows.get(0).number(8));
  }

  private Query asked(SoughtMeeting sought, Reach reach) {
    return em.createNativeQuery(PAGE)
        .setParameter(1, reach.reading().unlimited())
        .setParameter(2, reach.reading().asArray())
        .setParameter(3, reach.closed().unlimited())
        .setParameter(4, reach.closed().asArray())
        .setParameter(5, reach.keeping().unlimited())
        .setParameter(6, sought.title())
        .setParameter(7, sought.number())
        .setParameter(8, sought.year())
        .setParameter(9, sought.itemsOnly())
        .setParameter(10, reach.keeping().asArray());
  }

  private static MeetingHit hit(NativeRow row) {
    return new MeetingHit(
        new NfpMeetingId(row.number(0)),
        row.text(1),
        row.text(2),
        MeetingForm.valueOf(row.text(3)),
        MeetingListing.integer(row, 4),
        MeetingListing.integer(row, 5),
        row.day(6),
        row.text(7));
  }
}
