package no.samrad.council;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.SeatChoices.Candidate;
import no.samrad.council.SeatChoices.UnitChoice;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Lists councils, and what seats can be given to whom; each in one or two statements. */
@Repository
class CouncilListing {

  private static final String COUNCILS =
      """
      select a.slug, a.name, c.id, c.type, c.valid_from::text, (c.valid_to - 1)::text,
        (select p.given_name || ' ' || p.family_name
          from samrad.seat_on(cast(?1 as date)) s join person p on p.id = s.person_id
          where s.council_id = c.id and s.function = 'LEADER'),
        (select count(*) from samrad.seat_on(cast(?1 as date)) s
          where s.council_id = c.id and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')),
        (select count(*) from samrad.council_gap_on(cast(?1 as date)) g where g.council_id = c.id)
      from samrad.area_on(cast(?1 as date), ?2) a
      left join nfp_council c
        on c.area_id = a.area_id and daterange(c.valid_from, c.valid_to) @> cast(?1 as date)
      where ?3 or a.area_id = any(cast(?4 as bigint[]))
      order by a.name collate samrad.norwegian, a.slug,
        array_position(array['JOINT_BOARD', 'ADMINISTRATIVE', 'OTHER'], c.type)
      """;

  private static final String OF_AREA =
      """
      select c.id, c.type, c.valid_from::text, (c.valid_to - 1)::text
      from nfp_council c
      where c.area_id = ?1
      order by c.valid_from desc,
        array_position(array['JOINT_BOARD', 'ADMINISTRATIVE', 'OTHER'], c.type)
      """;

  private static final String PEOPLE =
      "select p.id, p.given_name || ' ' || p.family_name, p.email from person p where "
          + NfpCouncils.KNOWN
          + """
            order by p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian,
              p.id
            """;

  private static final String UNITS =
      """
      select u.unit_id, u.name
      from (
        select m.unit_id, samrad.unit_name_on(m.unit_id, ?3, cast(?2 as date)) as name
        from membership m
        where m.area_id = ?1 and (m.valid_to is null or m.valid_to > cast(?2 as date))
        group by m.unit_id) u
      order by u.name collate samrad.norwegian, u.unit_id
      """;

  @PersistenceContext EntityManager em;

  List<CouncilRow> councils(AreaScope scope, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(COUNCILS)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(CouncilListing::row).toList();
  }

  private static CouncilRow row(NativeRow row) {
    Long council = row.numberOrNull(2);
    return new CouncilRow(
        row.text(0),
        row.text(1),
        council == null ? null : new CouncilId(council),
        council == null ? null : CouncilType.valueOf(row.text(3)),
        row.day(4),
        row.day(5),
        row.text(6),
        row.number(7),
        row.number(8));
  }

  List<CouncilSpan> ofArea(AreaId area) {
    List<?> rows = em.createNativeQuery(OF_AREA).setParameter(1, area.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new CouncilSpan(
                    new CouncilId(row.number(0)),
                    CouncilType.valueOf(row.text(1)),
                    row.day(2),
                    row.day(3)))
        .toList();
  }

  SeatChoices choices(AreaId area, LocalDate day, Language language) {
    List<?> people = em.createNativeQuery(PEOPLE).setParameter(1, area.value()).getResultList();
    List<?> units =
        em.createNativeQuery(UNITS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return new SeatChoices(
        people.stream()
            .map(NativeRow::of)
            .map(row -> new Candidate(new PersonId(row.number(0)), row.text(1), row.text(2)))
            .toList(),
        units.stream()
            .map(NativeRow::of)
            .map(row -> new UnitChoice(new UnitId(row.number(0)), row.text(1)))
            .toList());
  }
}
