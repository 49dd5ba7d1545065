package no.samrad.calendar;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.samrad.place.UnitCode;
import no.samrad.security.AreaScope;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.SearchPattern;
import no.samrad.shared.UnitId;

/** Reads calendars, in a fixed number of statements. */
@Repository
class CalendarListing {

  private static final String FOUND =
      """
      with found as (
        select m.unit_id, string_agg(samrad.area_name_on(a.id, ?2, cast(?1 as date)), ', ' order by a.id) as areas
        from samrad.member_on(cast(?1 as date)) m
        join area a on a.id = m.area_id
        join unit u on u.id = m.unit_id
        where (?3 or a.id = any(cast(?4 as bigint[]))) and (?5 = '' or a.slug = ?5)
          and u.search_text like ?6 escape '!'
        group by m.unit_id
      ), dated as (
        select f.unit_id, f.areas, n.body, n.day, n.paper_deadline,
          (select count(*) from council_meeting c
           where c.unit_id = f.unit_id and not c.cancelled and c.day >= cast(?1 as date)) as ahead
        from found f
        left join lateral (
          select c.body, c.day, c.paper_deadline from council_meeting c
          where c.unit_id = f.unit_id and not c.cancelled and c.day >= cast(?1 as date)
          order by c.day, c.id limit 1) n on true
      )
      """;

  private static final String UNITS =
      FOUND
          + """
          , named as (
            select d.*, samrad.unit_code_on(d.unit_id, cast(?1 as date)) as code,
              samrad.unit_name_on(d.unit_id, ?2, cast(?1 as date)) as name
            from dated d where not ?7 or d.day is null
          ), placed as (
            select n.*, row_number() over (order by
              case ?8 when '-name' then n.name end collate samrad.norwegian desc,
              case ?8 when 'next' then n.day end, case ?8 when '-next' then n.day end desc nulls last,
              case ?8 when 'ahead' then n.ahead when '-ahead' then -n.ahead end,
              n.name collate samrad.norwegian, n.unit_id) as place
            from named n
          )
          select p.unit_id, p.code, p.name, p.areas, p.body, p.day::text, p.paper_deadline::text, p.ahead, t.total
          from (select count(*) as total from placed) t
          left join placed p on p.place > ?9 and p.place <= ?9 + ?10
          order by p.place
          """;

  private static final String COUNTS =
      FOUND + "select count(*), count(*) filter (where day is null) from dated";

  private static final String MEETING =
      """
      select c.id, c.version, c.unit_id, c.body, c.day::text, c.paper_deadline::text, c.source, c.cancelled
      from council_meeting c
      """;

  private static final String AHEAD =
      MEETING + " where c.unit_id = ?1 and c.day >= cast(?2 as date) order by c.day, c.id";

  private static final String PAST =
      MEETING
          + " where c.unit_id = ?1 and c.day < cast(?2 as date) order by c.day desc, c.id limit ?3";

  private static final String DATES =
      MEETING
          + " where c.unit_id = any(cast(?1 as bigint[])) and c.day >= cast(?2 as date)"
          + " order by c.day, c.id";

  private static final int PAST_SHOWN = 50;

  @PersistenceContext EntityManager em;

  PageOf<CalendarRow> units(CalendarSearch search, PageRequest page, AreaScope scope) {
    Query query =
        asked(em.createNativeQuery(UNITS), search, scope)
            .setParameter(7, search.lacking())
            .setParameter(8, page.sort())
            .setParameter(9, page.offset())
            .setParameter(10, page.size());
    List<NativeRow> rows = rows(query);
    return new PageOf<>(
        rows.stream()
            .filter(row -> row.numberOrNull(0) != null)
            .map(CalendarListing::unit)
            .toList(),
        rows.get(0).number(8));
  }

  CalendarCounts counts(CalendarSearch search, AreaScope scope) {
    NativeRow row = rows(asked(em.createNativeQuery(COUNTS), search, scope)).get(0);
    return new CalendarCounts(row.number(0), row.number(1));
  }

  List<MeetingRow> ahead(UnitId unit, LocalDate day) {
    return meetings(
        em.createNativeQuery(AHEAD)
            .setParameter(1, unit.value())
            .setParameter(2, PlausibleDay.forQuery(day)));
  }

  List<MeetingRow> past(UnitId unit, LocalDate day) {
    return meetings(
        em.createNativeQuery(PAST)
            .setParameter(1, unit.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, PAST_SHOWN));
  }

  CouncilDates dates(LocalDate day, Collection<UnitId> units) {
    return new CouncilDates(
        meetings(
            em.createNativeQuery(DATES)
                .setParameter(
                    1,
                    units.stream()
                        .map(unit -> Long.toString(unit.value()))
                        .collect(joining(",", "{", "}")))
                .setParameter(2, PlausibleDay.forQuery(day))));
  }

  private static Query asked(Query query, CalendarSearch search, AreaScope scope) {
    return query
        .setParameter(1, PlausibleDay.forQuery(search.day()))
        .setParameter(2, search.language().code())
        .setParameter(3, scope.unlimited())
        .setParameter(4, scope.asArray())
        .setParameter(5, search.area())
        .setParameter(6, SearchPattern.of(search.text()).anywhere());
  }

  private static List<MeetingRow> meetings(Query query) {
    return rows(query).stream().map(CalendarListing::meeting).toList();
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static CalendarRow unit(NativeRow row) {
    return new CalendarRow(
        new UnitId(row.number(0)),
        new UnitCode(row.text(1)),
        row.text(2),
        row.text(3),
        row.text(4).isEmpty() ? null : MeetingBody.valueOf(row.text(4)),
        row.day(5),
        row.day(6),
        row.number(7));
  }

  private static MeetingRow meeting(NativeRow row) {
    return new MeetingRow(
        new MeetingId(row.number(0)),
        row.number(1),
        new UnitId(row.number(2)),
        MeetingBody.valueOf(row.text(3)),
        row.day(4),
        row.day(5),
        MeetingSource.valueOf(row.text(6)),
        row.flag(7));
  }
}
