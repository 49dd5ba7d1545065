package no.samrad.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.place.OrganisationId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Units and organisations, as rules about parties need to know them. */
@Repository
class Bodies {

  private static final String UNIT =
      """
      select samrad.unit_name_on(u.id, ?4, cast(?3 as date)), u.valid_from::text,
        (u.valid_to - 1)::text, u.kind = 'CITY_DISTRICT',
        exists (select from samrad.member_on(cast(?3 as date)) m
            join unit x on x.id = m.unit_id
            where m.area_id = ?2 and u.id in (m.unit_id, x.parent_id))
          or exists (select from host_term h
            where h.area_id = ?2 and h.unit_id = u.id
              and daterange(h.valid_from, h.valid_to) @> cast(?3 as date))
      from unit u where u.id = ?1
      """;

  private static final String ORGANISATION =
      "select samrad.organisation_name_on(o.id, ?2, cast(?3 as date)) from organisation o"
          + " where o.id = ?1";

  /** The host first. */
  private static final String MEMBERS =
      """
      select m.unit_id, u.kind = 'CITY_DISTRICT', false
      from samrad.member_on(cast(?2 as date)) m join unit u on u.id = m.unit_id
      where m.area_id = ?1 and not exists (select from host_term h
        where h.area_id = ?1 and h.unit_id = m.unit_id
          and daterange(h.valid_from, h.valid_to) @> cast(?2 as date))
      union all
      select h.unit_id, u.kind = 'CITY_DISTRICT', true
      from host_term h join unit u on u.id = h.unit_id
      where h.area_id = ?1 and daterange(h.valid_from, h.valid_to) @> cast(?2 as date)
      order by 3 desc, 1
      """;

  private static final String BEGUN =
      """
      select samrad.area_name_on(?1, ?2, cast(?3 as date)), min(p.valid_from)::text
      from area_phase p where p.area_id = ?1
      """;

  @PersistenceContext EntityManager em;

  UnitStanding unit(AreaId area, UnitId unit, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(UNIT)
            .setParameter(1, unit.value())
            .setParameter(2, area.value())
            .setParameter(3, PlausibleDay.forQuery(day))
            .setParameter(4, language.code())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(NativeRow::of)
        .map(row -> new UnitStanding(row.text(0), row.day(1), row.day(2), row.flag(3), row.flag(4)))
        .orElseThrow(() -> new NotFound(unit));
  }

  String organisation(OrganisationId organisation, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(ORGANISATION)
            .setParameter(1, organisation.value())
            .setParameter(2, language.code())
            .setParameter(3, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object::toString)
        .orElseThrow(() -> new NotFound(organisation));
  }

  /** The members of the area on the day, and its host, which comes first. */
  List<Member> members(AreaId area, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(MEMBERS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new Member(new UnitId(row.number(0)), row.flag(1), row.flag(2)))
        .toList();
  }

  /** The name of the area and its first day, when that is later than the day. */
  Optional<NativeRow> areaNotBegun(AreaId area, LocalDate day, Language language) {
    Object found =
        em.createNativeQuery(BEGUN)
            .setParameter(1, area.value())
            .setParameter(2, language.code())
            .setParameter(3, PlausibleDay.forQuery(day))
            .getSingleResult();
    NativeRow row = NativeRow.of(found);
    if (row.day(1) == null) {
      throw new NotFound(area);
    }
    return Optional.of(row).filter(each -> day.isBefore(each.day(1)));
  }

  /** A unit that takes part in the area. */
  record Member(UnitId unit, boolean district, boolean host) {}
}
