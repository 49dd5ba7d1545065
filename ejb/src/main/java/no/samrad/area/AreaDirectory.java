package no.samrad.area;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads what others need to know about areas, each in one statement. */
@Repository
class AreaDirectory {

  private static final String OVERVIEW =
      """
      with readable as (
        select a.id from area a where ?2 or a.id = any(cast(?3 as bigint[]))
      ), present as (
        select o.area_id from samrad.area_on(cast(?1 as date), 'nb') o
        join readable r on r.id = o.area_id
      ), member as (
        select distinct u.id, u.kind, p.age0
        from samrad.member_on(cast(?1 as date)) m
        join present on present.area_id = m.area_id
        join unit u on u.id = m.unit_id
        left join unit_population p on p.unit_id = u.id
          and p.year = (select samrad.figures_year(cast(?1 as date)))
      )
      select (select count(*) from present),
        count(*) filter (where kind = 'MUNICIPALITY'),
        count(*) filter (where kind = 'CITY_DISTRICT'),
        sum(age0), count(*) filter (where age0 is null),
        (select min(p.valid_from)::text from area_phase p join readable r on r.id = p.area_id)
      from member
      """;

  private static final String CHOICES =
      """
      select o.area_id, o.slug, o.name,
        count(*) filter (where u.kind = 'MUNICIPALITY'),
        count(*) filter (where u.kind = 'CITY_DISTRICT')
      from samrad.area_on(cast(?1 as date), ?2) o
      left join samrad.member_on(cast(?1 as date)) m on m.area_id = o.area_id
      left join unit u on u.id = m.unit_id
      where ?3 or o.area_id = any(cast(?4 as bigint[]))
      group by o.area_id, o.slug, o.name
      order by o.name collate samrad.norwegian, o.area_id
      """;

  private static final String OF_UNITS =
      """
      select m.unit_id, a.slug, samrad.area_name_on(a.id, ?1, cast(?2 as date)),
        m.valid_from::text, (m.valid_to - 1)::text
      from membership m
      join area a on a.id = m.area_id
      where m.unit_id = any(cast(?3 as bigint[])) and (?4 or a.id = any(cast(?5 as bigint[])))
      order by m.unit_id, m.valid_from, m.id
      """;

  @PersistenceContext EntityManager em;

  AreaOverview overview(LocalDate day, AreaScope scope) {
    Object found =
        em.createNativeQuery(OVERVIEW)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, scope.unlimited())
            .setParameter(3, scope.asArray())
            .getSingleResult();
    NativeRow row = NativeRow.of(found);
    return new AreaOverview(
        row.number(0),
        row.number(1),
        row.number(2),
        row.numberOrNull(3),
        row.number(4),
        row.day(5));
  }

  List<AreaChoice> choices(LocalDate day, Language language, AreaScope scope) {
    List<?> rows =
        em.createNativeQuery(CHOICES)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new AreaChoice(
                    new AreaId(row.number(0)),
                    row.text(1),
                    row.text(2),
                    row.number(3),
                    row.number(4)))
        .toList();
  }

  List<UnitMembership> ofUnits(
      Collection<UnitId> units, LocalDate day, Language language, AreaScope scope) {
    List<?> rows =
        em.createNativeQuery(OF_UNITS)
            .setParameter(1, language.code())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(
                3,
                units.stream()
                    .map(unit -> Long.toString(unit.value()))
                    .collect(joining(",", "{", "}")))
            .setParameter(4, scope.unlimited())
            .setParameter(5, scope.asArray())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(AreaDirectory::membership).toList();
  }

  private static UnitMembership membership(NativeRow row) {
    return new UnitMembership(
        new UnitId(row.number(0)), row.text(1), row.text(2), row.day(3), row.day(4));
  }

  Optional<AreaId> idOf(String slug) {
    List<?> rows =
        em.createNativeQuery("select a.id from area a where a.slug = ?1")
            .setParameter(1, slug)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(row -> new AreaId(row.number(0))).findFirst();
  }

  Optional<String> nameOf(AreaId area, LocalDate day, Language language) {
    Object name =
        em.createNativeQuery("select samrad.area_name_on(?1, ?2, cast(?3 as date))")
            .setParameter(1, area.value())
            .setParameter(2, language.code())
            .setParameter(3, PlausibleDay.forQuery(day))
            .getSingleResult();
    return Optional.ofNullable(name).map(Object::toString);
  }
}
