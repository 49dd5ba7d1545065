package no.samrad.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.place.UnitCode;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.SearchPattern;
import no.samrad.shared.UnitId;

/** Reads a page of areas in three statements: the areas, their members, their figures. */
@Repository
class AreaListing {

  private static final String AREAS =
      """
      with hit as (
        select o.area_id, o.slug, o.name, o.form, o.phase, o.host_unit_id as host_id,
          samrad.unit_code_on(o.host_unit_id, cast(?1 as date)) as host_code, o.host_name,
          o.host_assumed, h.valid_from as host_from, h.valid_to as host_to,
          m.units, m.age0, m.population
        from samrad.area_on(cast(?1 as date), ?2) o
        join area a on a.id = o.area_id
        left join host_term h on h.area_id = o.area_id
          and daterange(h.valid_from, h.valid_to) @> cast(?1 as date)
        cross join lateral (
          select count(*) as units, sum(p.age0) as age0, sum(p.population) as population
          from samrad.member_on(cast(?1 as date)) m
          left join unit_population p on p.unit_id = m.unit_id
            and p.year = (select samrad.figures_year(cast(?1 as date)))
          where m.area_id = o.area_id) m
        where (?3 or o.area_id = any(cast(?4 as bigint[])))
          and (?5 = '' or o.form = ?5)
          and (a.search_text like ?6 escape '!' or exists (
            select from samrad.member_on(cast(?1 as date)) m join unit u on u.id = m.unit_id
            where m.area_id = o.area_id and u.search_text like ?6 escape '!'))
      ), placed as (
        select hit.*, row_number() over (order by
          case ?7 when '-name' then name end collate samrad.norwegian desc,
          case ?7 when 'host' then host_name end collate samrad.norwegian,
          case ?7 when '-host' then host_name end collate samrad.norwegian desc nulls last,
          case ?7 when 'units' then units when 'age0' then age0 when 'population' then population end,
          case ?7 when '-units' then units when '-age0' then age0
            when '-population' then population end desc nulls last,
          name collate samrad.norwegian, area_id
        ) as place from hit
      )
      select p.area_id, p.slug, p.name, p.form, p.phase, p.host_id, p.host_code, p.host_name,
        p.host_from::text, (p.host_to - 1)::text, p.host_assumed, t.total
      from (select count(*) as total from placed) t
      left join placed p on p.place > ?8 and p.place <= ?8 + ?9
      order by p.place
      """;

  private static final String SERIES =
      """
      select m.area_id, p.year, sum(p.age0), sum(p.population), count(*)
      from samrad.member_on(cast(?1 as date)) m
      join unit_population p on p.unit_id = m.unit_id
        and p.year <= extract(year from cast(?1 as date))
      where m.area_id = any(cast(?2 as bigint[]))
      group by m.area_id, p.year
      order by m.area_id, p.year
      """;

  @PersistenceContext EntityManager em;
  @Inject MembershipListing memberships;

  PageOf<AreaRow> areas(AreaSearch search, AreaScope scope, PageRequest page) {
    List<NativeRow> rows = rows(search, scope, page);
    List<NativeRow> areas = rows.stream().filter(row -> row.numberOrNull(0) != null).toList();
    String ids =
        areas.stream().map(row -> Long.toString(row.number(0))).collect(joining(",", "{", "}"));
    Map<AreaId, List<MemberRow>> members = memberships.on(ids, search.day(), search.language());
    Map<AreaId, List<NativeRow>> series = series(ids, search);
    return new PageOf<>(
        areas.stream()
            .map(row -> row(row, members.getOrDefault(id(row), List.of()), series.get(id(row))))
            .toList(),
        rows.get(0).number(11));
  }

  private List<NativeRow> rows(AreaSearch search, AreaScope scope, PageRequest page) {
    List<?> rows =
        em.createNativeQuery(AREAS)
            .setParameter(1, PlausibleDay.forQuery(search.day()))
            .setParameter(2, search.language().code())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .setParameter(5, search.form() == null ? "" : search.form().name())
            .setParameter(6, SearchPattern.of(search.text()).anywhere())
            .setParameter(7, page.sort())
            .setParameter(8, page.offset())
            .setParameter(9, page.size())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private Map<AreaId, List<NativeRow>> series(String ids, AreaSearch search) {
    List<?> rows =
        em.createNativeQuery(SERIES)
            .setParameter(1, PlausibleDay.forQuery(search.day()))
            .setParameter(2, ids)
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(groupingBy(AreaListing::id, mapping(row -> row, toList())));
  }

  private static AreaRow row(NativeRow row, List<MemberRow> members, List<NativeRow> years) {
    return new AreaRow(
        id(row),
        row.text(1),
        row.text(2),
        row.text(3).isEmpty() ? null : OrganisationForm.valueOf(row.text(3)),
        AreaPhase.valueOf(row.text(4)),
        row.numberOrNull(5) == null ? null : host(row),
        members,
        years == null ? List.of() : years.stream().map(each -> year(each, members)).toList());
  }

  private static HostRow host(NativeRow row) {
    return new HostRow(
        null,
        new UnitId(row.number(5)),
        new UnitCode(row.text(6)),
        row.text(7),
        row.day(8),
        row.day(9),
        row.flag(10),
        "",
        "");
  }

  private static YearFigures year(NativeRow row, List<MemberRow> members) {
    int missing = members.size() - (int) row.number(4);
    return new YearFigures((int) row.number(1), row.number(2), row.number(3), missing);
  }

  private static AreaId id(NativeRow row) {
    return new AreaId(row.number(0));
  }
}
