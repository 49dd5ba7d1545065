package no.samrad.release;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samrad.norm.NormVersionId;
import no.samrad.place.Language;
import no.samrad.release.ReleaseRow.Way;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageRequest;
import no.samrad.shared.Repository;

/** Lists publications, each list in one statement. */
@Repository
class ReleaseListing {

  private static final String WHERE =
      """
      from figure_release r join area a on a.id = r.area_id
      where (?1 or r.area_id = any(cast(?2 as bigint[])))
        and (?3 = 0 or r.area_id = ?3)
        and (?4 = '' or r.subject = ?4)
        and (?5 = '' or exists (
          select 1 from figure_departure d where d.release_id = r.id and d.outlet = ?5))
        and (?6 = '' or r.released_at >= cast(nullif(?6, '') as date)::timestamp at time zone 'Europe/Oslo')
        and (?7 = '' or r.released_at
          < (cast(nullif(?7, '') as date) + 1)::timestamp at time zone 'Europe/Oslo')
      """;

  private static final String ROWS =
      """
      select r.id, a.slug, samrad.area_name_on(a.id, ?8, r.known_on), r.subject, r.known_on::text,
        samrad.iso(r.released_at), r.asked, r.shown, r.shown_from, r.width, r.zero_hidden,
        r.rule_verified, r.rule,
        (select string_agg(d.audience || ' ' || d.outlet, ',' order by d.left_at, d.audience, d.outlet)
          from figure_departure d where d.release_id = r.id)
      """
          + WHERE
          + " order by r.released_at desc, r.id desc limit ?9 offset ?10";

  private static final String COUNT = "select count(*) " + WHERE;

  private static final String AREAS =
      """
      select l.id, l.slug, l.name
      from (
        select a.id, a.slug, samrad.area_name_on(a.id, ?3, cast(?4 as date)) as name
        from area a
        where (?1 or a.id = any(cast(?2 as bigint[])))
          and exists (select 1 from figure_release r where r.area_id = a.id)) l
      order by l.name collate samrad.norwegian, l.slug
      """;

  private static final String SUBJECTS =
      """
      select distinct r.subject from figure_release r
      where ?1 or r.area_id = any(cast(?2 as bigint[])) order by 1
      """;

  private static final String OUTLETS =
      """
      select distinct d.outlet from figure_departure d
      where ?1 or d.area_id = any(cast(?2 as bigint[])) order by 1
      """;

  @PersistenceContext EntityManager em;

  List<ReleaseRow> rows(
      ReleaseFilter filter, AreaScope scope, PageRequest page, Language language) {
    Query query =
        where(em.createNativeQuery(ROWS), filter, scope)
            .setParameter(8, language.code())
            .setParameter(9, page.size())
            .setParameter(10, page.offset());
    return results(query).stream().map(ReleaseListing::row).toList();
  }

  long count(ReleaseFilter filter, AreaScope scope) {
    return results(where(em.createNativeQuery(COUNT), filter, scope)).get(0).number(0);
  }

  List<ReleaseArea> areas(AreaScope scope, Language language, LocalDate day) {
    Query query =
        scoped(em.createNativeQuery(AREAS), scope)
            .setParameter(3, language.code())
            .setParameter(4, day.toString());
    return results(query).stream()
        .map(row -> new ReleaseArea(new AreaId(row.number(0)), row.text(1), row.text(2)))
        .toList();
  }

  List<String> subjects(AreaScope scope) {
    return results(scoped(em.createNativeQuery(SUBJECTS), scope)).stream()
        .map(row -> row.text(0))
        .toList();
  }

  List<FigureOutlet> outlets(AreaScope scope) {
    return results(scoped(em.createNativeQuery(OUTLETS), scope)).stream()
        .map(row -> FigureOutlet.valueOf(row.text(0)))
        .toList();
  }

  private static Query where(Query query, ReleaseFilter filter, AreaScope scope) {
    return scoped(query, scope)
        .setParameter(3, filter.area() == null ? 0L : filter.area().value())
        .setParameter(4, filter.subject())
        .setParameter(5, filter.outlet() == null ? "" : filter.outlet().name())
        .setParameter(6, filter.firstDay() == null ? "" : filter.firstDay().toString())
        .setParameter(7, filter.lastDay() == null ? "" : filter.lastDay().toString());
  }

  private static Query scoped(Query query, AreaScope scope) {
    return query.setParameter(1, scope.unlimited()).setParameter(2, scope.asArray());
  }

  private static List<NativeRow> results(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static ReleaseRow row(NativeRow row) {
    return new ReleaseRow(
        new ReleaseId(row.number(0)),
        row.text(1),
        row.text(2),
        row.text(3),
        row.day(4),
        row.instant(5),
        (int) row.number(6),
        (int) row.number(7),
        new Threshold(
            (int) row.number(8), (int) row.number(9), row.flag(10), row.flag(11), rule(row)),
        ways(row.text(13)));
  }

  private static List<NormVersionId> rule(NativeRow row) {
    return Arrays.stream(row.text(12).split(" "))
        .map(Long::valueOf)
        .map(NormVersionId::new)
        .toList();
  }

  private static List<Way> ways(String written) {
    return Arrays.stream(written.isEmpty() ? new String[0] : written.split(","))
        .map(each -> each.split(" "))
        .map(pair -> new Way(FigureAudience.valueOf(pair[0]), FigureOutlet.valueOf(pair[1])))
        .toList();
  }
}
