package no.samrad.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.UnitDetails.Code;
import no.samrad.place.UnitDetails.Name;
import no.samrad.place.UnitDetails.Relation;
import no.samrad.place.UnitDetails.Residents;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Reads everything about one unit, in a fixed number of statements. */
@Repository
class UnitPicture {

  /** Nearest to the day first; in force when both flags are false. */
  private static final String CARRIERS =
      """
      select c.unit_id, samrad.unit_name_on(c.unit_id, ?3, coalesce(c.valid_to - 1, c.valid_from)),
        c.valid_from::text, (c.valid_to - 1)::text,
        coalesce(c.valid_to <= cast(?2 as date), false), coalesce(c.valid_from > cast(?2 as date), false)
      from unit_code c where c.code = ?1
      order by greatest(c.valid_from - cast(?2 as date), cast(?2 as date) - c.valid_to + 1, 0)
      limit 1
      """;

  private static final String UNIT =
      "with hit as ("
          + UnitListing.COLUMNS
          + ", u.parent_id, u.language_form "
          + UnitListing.FROM
          + """
          where u.id = ?3)
          select h.id, h.kind, h.code, h.name, k.name, h.first_day, h.last_day, h.existing, h.age0,
            h.population, h.language_form, h.parent_id,
            samrad.unit_code_on(h.parent_id, cast(?1 as date)),
            samrad.unit_name_on(h.parent_id, ?2, cast(?1 as date))
          from hit h left join county k on k.code = left(h.code, 2)
          """;

  private static final String NAMES =
      """
      select n.language, n.name, n.kind, n.valid_from::text, (n.valid_to - 1)::text
      from unit_name n where n.unit_id = ?1
      order by n.kind = 'OFFICIAL' desc, n.valid_from desc nulls last, n.language <> 'nb', n.id
      """;

  private static final String CODES =
      """
      select c.code, c.valid_from::text, (c.valid_to - 1)::text
      from unit_code c where c.unit_id = ?1 order by c.valid_from desc nulls last, c.id
      """;

  private static final String SUCCESSIONS =
      """
      select r.successor, r.id, r.code, r.name, r.day::text from (
        select s.predecessor_id = ?1 as successor, other.id,
          samrad.unit_code_on(other.id, s.day + side.shift) as code,
          samrad.unit_name_on(other.id, ?2, s.day + side.shift) as name, s.day
        from unit_succession s
        cross join lateral (select case when s.predecessor_id = ?1 then 0 else -1 end as shift) side
        join unit other on other.id in (s.predecessor_id, s.successor_id) and other.id <> ?1
        where ?1 in (s.predecessor_id, s.successor_id)) r
      order by r.day, r.name collate samrad.norwegian, r.id
      """;

  private static final String RESIDENTS =
      """
      select p.year, p.age0, p.population
      from unit_population p where p.unit_id = ?1 order by p.year
      """;

  @PersistenceContext EntityManager em;

  UnitDetails of(UnitCode code, LocalDate day, Language language) {
    long unit = carrier(code, day, language);
    List<?> found =
        em.createNativeQuery(UNIT)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, unit)
            .getResultList();
    NativeRow row = NativeRow.of(found.get(0));
    List<NativeRow> successions = successions(unit, language);
    return new UnitDetails(
        UnitListing.row(row),
        row.numberOrNull(11) == null ? null : relation(row, 11, null),
        row.text(10),
        names(unit),
        codes(unit),
        successions.stream().filter(each -> !each.flag(0)).map(UnitPicture::relation).toList(),
        successions.stream().filter(each -> each.flag(0)).map(UnitPicture::relation).toList(),
        residents(unit));
  }

  private long carrier(UnitCode code, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(CARRIERS)
            .setParameter(1, code.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound("unit " + code);
    }
    NativeRow nearest = NativeRow.of(rows.get(0));
    if (nearest.flag(4)) {
      throw new RuleViolation(
          PlaceRule.CODE_NO_LONGER_VALID, code.value(), nearest.text(1), nearest.day(3));
    }
    if (nearest.flag(5)) {
      throw new RuleViolation(
          PlaceRule.CODE_NOT_YET_VALID, code.value(), nearest.text(1), nearest.day(2));
    }
    return nearest.number(0);
  }

  private List<Name> names(long unit) {
    List<?> rows = em.createNativeQuery(NAMES).setParameter(1, unit).getResultList();
    return rows.stream().map(NativeRow::of).map(UnitPicture::name).toList();
  }

  private List<Code> codes(long unit) {
    List<?> rows = em.createNativeQuery(CODES).setParameter(1, unit).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new Code(new UnitCode(row.text(0)), row.day(1), row.day(2)))
        .toList();
  }

  private List<NativeRow> successions(long unit, Language language) {
    List<?> rows =
        em.createNativeQuery(SUCCESSIONS)
            .setParameter(1, unit)
            .setParameter(2, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private List<Residents> residents(long unit) {
    List<?> rows = em.createNativeQuery(RESIDENTS).setParameter(1, unit).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new Residents((int) row.number(0), row.number(1), row.number(2)))
        .toList();
  }

  private static Name name(NativeRow row) {
    return new Name(
        Language.of(row.text(0)),
        row.text(1),
        NameKind.valueOf(row.text(2)),
        row.day(3),
        row.day(4));
  }

  private static Relation relation(NativeRow row) {
    return relation(row, 1, row.day(4));
  }

  private static Relation relation(NativeRow row, int index, LocalDate day) {
    return new Relation(
        new UnitId(row.number(index)), new UnitCode(row.text(index + 1)), row.text(index + 2), day);
  }
}
