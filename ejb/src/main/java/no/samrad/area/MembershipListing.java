package no.samrad.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.place.Language;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitKind;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads memberships of several areas in one statement, by name. */
@Repository
class MembershipListing {

  private static final String MEMBERSHIPS =
      """
      select r.* from (
        select m.area_id, m.id, u.id as unit_id, u.kind,
          samrad.unit_code_on(u.id, cast(?1 as date)) as code,
          samrad.unit_name_on(u.id, ?2, cast(?1 as date)) as name,
          m.valid_from::text as first_day, (m.valid_to - 1)::text as last_day,
          (u.valid_to - 1)::text as unit_last_day, p.age0, p.population, m.allowed_because,
          u.parent_id
        from membership m
        join unit u on u.id = m.unit_id
        left join unit_population p
          on p.unit_id = u.id and p.year = (select samrad.figures_year(cast(?1 as date)))
        where m.area_id = any(cast(?3 as bigint[]))
          and (?4 or daterange(m.valid_from, m.valid_to) @> cast(?1 as date))) r
      order by r.name collate samrad.norwegian, r.first_day, r.id
      """;

  @PersistenceContext EntityManager em;

  /**
   * The members on the day.
   *
   * @param areas ids as a PostgreSQL array
   */
  Map<AreaId, List<MemberRow>> on(String areas, LocalDate day, Language language) {
    return rows(areas, day, language, false).stream()
        .collect(
            groupingBy(
                row -> new AreaId(row.number(0)), mapping(MembershipListing::member, toList())));
  }

  /** Every membership there ever was, with names as nearest to the day. */
  List<MemberRow> ever(AreaId area, LocalDate day, Language language) {
    return rows("{" + area.value() + "}", day, language, true).stream()
        .map(MembershipListing::member)
        .toList();
  }

  private List<NativeRow> rows(String areas, LocalDate day, Language language, boolean ever) {
    List<?> rows =
        em.createNativeQuery(MEMBERSHIPS)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, areas)
            .setParameter(4, ever)
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static MemberRow member(NativeRow row) {
    return new MemberRow(
        new MembershipId(row.number(1)),
        new UnitId(row.number(2)),
        UnitKind.valueOf(row.text(3)),
        row.numberOrNull(12) == null ? null : new UnitId(row.number(12)),
        new UnitCode(row.text(4)),
        row.text(5),
        row.day(6),
        row.day(7),
        row.day(8),
        row.numberOrNull(9),
        row.numberOrNull(10),
        row.text(11));
  }
}
