package no.samrad.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.SearchPattern;
import no.samrad.shared.UnitId;

/** Reads several units at a time. */
@Repository
class UnitListing {

  /** The columns of {@link UnitRow}, for a unit u. */
  static final String COLUMNS =
      """
      select u.id, u.kind, samrad.unit_code_on(u.id, cast(?1 as date)) as code,
        samrad.unit_name_on(u.id, ?2, cast(?1 as date)) as name,
        u.valid_from::text as first_day, (u.valid_to - 1)::text as last_day,
        daterange(u.valid_from, u.valid_to) @> cast(?1 as date) as existing, p.age0, p.population
      """;

  static final String FROM =
      """
      from unit u
      left join unit_population p
        on p.unit_id = u.id and p.year = (select samrad.figures_year(cast(?1 as date)))
      """;

  private static final String SEARCH =
      "with hit as ("
          + COLUMNS
          + """
          ,
            case
              when exists (select from unit_code c where c.unit_id = u.id and c.code = ?5) then 0
              when u.search_text like ?6 escape '!' then 1
              when u.search_text like ?7 escape '!' then 2
              else 3
            end as distance
          """
          + FROM
          + """
          where (?3 = '' or u.kind = ?3) and u.search_text like ?4 escape '!'
            and (?5 <> '' or daterange(u.valid_from, u.valid_to) @> cast(?1 as date))
          ), placed as (
            select hit.*, row_number() over (order by
              case ?8 when 'name' then name end collate samrad.norwegian,
              case ?8 when '-name' then name end collate samrad.norwegian desc,
              case ?8 when 'code' then code end, case ?8 when '-code' then code end desc,
              case ?8 when 'age0' then age0 when 'population' then population end,
              case ?8 when '-age0' then age0 when '-population' then population end desc nulls last,
              distance > 0, not existing, distance, name collate samrad.norwegian, code, id
            ) as place from hit
          )
          select p.id, p.kind, p.code, p.name, k.name, p.first_day, p.last_day, p.existing, p.age0,
            p.population, t.total
          from (select count(*) as total from placed) t
          left join placed p on p.place > ?9 and p.place <= ?9 + ?10
          left join county k on k.code = left(p.code, 2)
          order by p.place
          """;

  private static final String BY_CODE =
      "with hit as ("
          + COLUMNS
          + FROM
          + """
          where u.id in (select c.unit_id from unit_code c
            where c.code = any(cast(?3 as text[]))
              and daterange(c.valid_from, c.valid_to) @> cast(?1 as date)))
          select h.id, h.kind, h.code, h.name, k.name, h.first_day, h.last_day, h.existing, h.age0,
            h.population
          from hit h left join county k on k.code = left(h.code, 2)
          """;

  private static final String FACTS =
      """
      select u.id, u.kind, u.parent_id, u.valid_from::text, (u.valid_to - 1)::text,
        samrad.unit_code_on(u.id, cast(?1 as date)), samrad.unit_name_on(u.id, ?2, cast(?1 as date))
      from unit u where u.id = any(cast(?3 as bigint[]))
      """;

  @PersistenceContext EntityManager em;

  PageOf<UnitRow> units(UnitSearch search, PageRequest page) {
    SearchPattern pattern = SearchPattern.of(search.text());
    Query query =
        asked(em.createNativeQuery(SEARCH), search.day(), search.language())
            .setParameter(3, search.kind() == null ? "" : search.kind().name())
            .setParameter(4, pattern.anywhere())
            .setParameter(5, pattern.needle())
            .setParameter(6, pattern.start())
            .setParameter(7, pattern.wordStart())
            .setParameter(8, page.sort())
            .setParameter(9, page.offset())
            .setParameter(10, page.size());
    List<NativeRow> rows = rows(query);
    return new PageOf<>(
        rows.stream().filter(row -> row.numberOrNull(0) != null).map(UnitListing::row).toList(),
        rows.get(0).number(10));
  }

  Map<UnitCode, UnitRow> byCode(Collection<UnitCode> codes, LocalDate day, Language language) {
    Query query =
        asked(em.createNativeQuery(BY_CODE), day, language)
            .setParameter(
                3, codes.stream().map(UnitCode::value).collect(Collectors.joining(",", "{", "}")));
    Map<UnitCode, UnitRow> found = new TreeMap<>();
    rows(query).stream().map(UnitListing::row).forEach(row -> found.put(row.code(), row));
    return found;
  }

  Map<UnitId, UnitFacts> facts(Set<UnitId> units, LocalDate day, Language language) {
    Query query =
        asked(em.createNativeQuery(FACTS), day, language)
            .setParameter(
                3,
                units.stream()
                    .map(unit -> Long.toString(unit.value()))
                    .collect(Collectors.joining(",", "{", "}")));
    Map<UnitId, UnitFacts> found = new LinkedHashMap<>();
    rows(query).stream().map(UnitListing::facts).forEach(each -> found.put(each.id(), each));
    return found;
  }

  static UnitRow row(NativeRow row) {
    return new UnitRow(
        new UnitId(row.number(0)),
        UnitKind.valueOf(row.text(1)),
        new UnitCode(row.text(2)),
        row.text(3),
        row.text(4),
        row.day(5),
        row.day(6),
        row.flag(7),
        row.numberOrNull(8),
        row.numberOrNull(9));
  }

  private static UnitFacts facts(NativeRow row) {
    Long parent = row.numberOrNull(2);
    return new UnitFacts(
        new UnitId(row.number(0)),
        UnitKind.valueOf(row.text(1)),
        parent == null ? null : new UnitId(parent),
        Period.throughLastDay(row.day(3), row.day(4)),
        new UnitCode(row.text(5)),
        row.text(6));
  }

  private static Query asked(Query query, LocalDate day, Language language) {
    return query.setParameter(1, PlausibleDay.forQuery(day)).setParameter(2, language.code());
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
