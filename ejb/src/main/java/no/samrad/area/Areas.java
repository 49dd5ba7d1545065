package no.samrad.area;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;

/** All programme areas. */
@Repository
class Areas {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "area_slug_key", AreaRule.NAME_JUST_TAKEN,
              "official_name_is_of_one_area_a_day", AreaRule.NAME_JUST_TAKEN,
              "area_has_one_official_name_a_day", AreaRule.TERMS_OVERLAP,
              "unit_is_in_one_area_a_day", AreaRule.MEMBERSHIPS_OVERLAP,
              "unit_is_in_an_area_once_a_day", AreaRule.MEMBERSHIPS_OVERLAP,
              "area_has_one_host_a_day", AreaRule.TERMS_OVERLAP,
              "area_has_one_form_a_day", AreaRule.TERMS_OVERLAP,
              "area_has_one_phase_a_day", AreaRule.TERMS_OVERLAP));

  private static final String LOOK_LATER =
      """
      set constraints area_has_one_host_a_day, area_has_one_form_a_day, area_has_one_phase_a_day,
        area_has_one_official_name_a_day, official_name_is_of_one_area_a_day deferred
      """;

  private static final String LOOK_NOW =
      """
      set constraints area_has_one_host_a_day, area_has_one_form_a_day, area_has_one_phase_a_day,
        area_has_one_official_name_a_day, official_name_is_of_one_area_a_day immediate
      """;

  private static final String ELSEWHERE =
      """
      select m.area_id, samrad.area_name_on(m.area_id, ?5, m.valid_from),
        m.valid_from::text, (m.valid_to - 1)::text
      from membership m
      where m.unit_id = ?1 and m.area_id <> ?2 and m.allowed_because = ''
        and daterange(m.valid_from, m.valid_to)
          && daterange(cast(?3 as date), cast(nullif(?4, '') as date), '[]')
      order by m.valid_from
      """;

  @PersistenceContext EntityManager em;

  void add(Area area) {
    em.persist(area);
  }

  /**
   * The area, for changing. Two who change it at once cannot both succeed: the second waits here
   * for the first, and then learns that what it saw is old. Locks on units come after this one.
   */
  Area require(AreaId id, long seenVersion) {
    Area area = em.find(Area.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (area == null) {
      throw new NotFound(id);
    }
    if (!area.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    flush(id);
    return area;
  }

  /**
   * The area, for changing terms that follow one another. Whoever else does so waits here: two who
   * write into one exclusion constraint would end in a deadlock. Two terms may overlap until {@link
   * #settle}, because JPA writes the new one before it ends the old one.
   */
  Area requireAlone(AreaId id, long seenVersion) {
    em.createNativeQuery("select a.id from area a where a.id = ?1 for no key update")
        .setParameter(1, id.value())
        .getResultList();
    em.createNativeQuery(LOOK_LATER).executeUpdate();
    return require(id, seenVersion);
  }

  /** Writes what is pending, and lets the database look at the terms now. */
  void settle(Object subject) {
    flush(subject);
    CONSTRAINTS.watch(() -> em.createNativeQuery(LOOK_NOW).executeUpdate(), subject);
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }

  /** What the area with this slug is called today. */
  Optional<String> nameOf(AreaSlug slug, Language language, LocalDate today) {
    List<?> rows =
        em.createNativeQuery(
                """
                select samrad.area_name_on(a.id, ?2, cast(?3 as date)) from area a where a.slug = ?1
                """)
            .setParameter(1, slug.value())
            .setParameter(2, language.code())
            .setParameter(3, today.toString())
            .getResultList();
    return rows.stream().findFirst().map(Object::toString);
  }

  /**
   * Whoever enters or changes memberships of one unit waits here for the other. Without it two
   * inserts into the exclusion constraint would end in a deadlock instead of a clear answer.
   */
  void lockMembershipsOf(Collection<UnitId> units) {
    em.createNativeQuery(
            """
            select u.id from unit u where u.id = any(cast(?1 as bigint[]))
            order by u.id for no key update
            """)
        .setParameter(
            1,
            units.stream().map(unit -> Long.toString(unit.value())).collect(joining(",", "{", "}")))
        .getResultList();
  }

  /** Memberships of the unit in other areas on days of the period, but those that are allowed. */
  List<MemberElsewhere> elsewhere(UnitId unit, AreaId area, Period period, Language language) {
    List<?> rows =
        em.createNativeQuery(ELSEWHERE)
            .setParameter(1, unit.value())
            .setParameter(2, area.value())
            .setParameter(3, period.firstDay().orElseThrow().toString())
            .setParameter(4, period.lastDay().map(LocalDate::toString).orElse(""))
            .setParameter(5, language.code())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new MemberElsewhere(
                    new AreaId(row.number(0)),
                    row.text(1),
                    Period.throughLastDay(row.day(2), row.day(3))))
        .toList();
  }
}
