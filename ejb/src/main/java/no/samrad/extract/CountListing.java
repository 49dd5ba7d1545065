package no.samrad.extract;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import no.samrad.participation.CountPart;
import no.samrad.participation.ReportedCount;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.Repository;

/** Lists counts by area and day. */
@Repository
class CountListing {

  private static final String ROWS =
      """
      select c.area_id, coalesce(samrad.area_name_on(c.area_id, ?3, c.counted_on), ''), c.counted_on::text,
        c.included, c.active, c.completed, c.departed, c.derived, c.source, count(*) over ()
      from participation_count c
      where c.unit_id is null and (c.area_id is null or ?1 or c.area_id = any(cast(?2 as bigint[])))
      order by c.area_id is not null, samrad.area_name_on(c.area_id, ?3, c.counted_on) collate samrad.norwegian, c.counted_on desc, c.id
      limit ?4 offset ?5
      """;

  @PersistenceContext EntityManager em;

  PageOf<CountRow> rows(AreaScope scope, Language language, PageRequest page) {
    Query query =
        em.createNativeQuery(ROWS)
            .setParameter(1, scope.unlimited())
            .setParameter(2, scope.asArray())
            .setParameter(3, language.code())
            .setParameter(4, page.size())
            .setParameter(5, page.offset());
    List<?> found = query.getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    return new PageOf<>(
        rows.stream().map(CountListing::row).toList(), rows.isEmpty() ? 0 : rows.get(0).number(9));
  }

  private static CountRow row(NativeRow row) {
    Long area = row.numberOrNull(0);
    ReportedCount count =
        new ReportedCount(
            area == null ? null : new AreaId(area),
            row.day(2),
            (int) row.number(3),
            (int) row.number(4),
            (int) row.number(5),
            (int) row.number(6),
            row.text(7).isEmpty() ? null : CountPart.valueOf(row.text(7)),
            row.text(8));
    return new CountRow(row.text(1), count);
  }
}
