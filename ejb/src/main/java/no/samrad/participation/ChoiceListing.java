package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.participation.ParticipationChoices.CodeChoice;
import no.samrad.participation.ParticipationChoices.CriterionChoice;
import no.samrad.participation.ParticipationChoices.NurseChoice;
import no.samrad.participation.ParticipationChoices.PlaceChoice;
import no.samrad.participation.ParticipationChoices.UnitChoice;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Lists what can be chosen in forms about participants. */
@Repository
class ChoiceListing {

  private static final String CODES =
      Arrays.stream(CodeList.values())
              .map(CodeList::all)
              .collect(
                  Collectors.joining(" union all ", "select x.list, x.code, x.name from (", ")"))
          + " x order by x.list, x.position";

  private static final String UNITS =
      """
      select x.unit_id, x.name from (
        select m.unit_id, samrad.unit_name_on(m.unit_id, ?2, cast(?1 as date)) as name
        from samrad.member_on(cast(?1 as date)) m where m.area_id = ?3) x
      order by x.name collate samrad.norwegian
      """;

  private static final String ELSEWHERE =
      """
      select x.area_id, x.unit_id, x.area, x.name from (
        select m.area_id, m.unit_id, a.name as area, samrad.unit_name_on(m.unit_id, ?2, cast(?1 as date)) as name
        from samrad.member_on(cast(?1 as date)) m
        join samrad.area_on(cast(?1 as date), ?2) a on a.area_id = m.area_id and a.phase = 'OPERATION'
        where m.area_id <> ?3) x
      order by x.area collate samrad.norwegian, x.name collate samrad.norwegian
      """;

  private static final String CRITERIA =
      """
      select case ?2 when 'nn' then s.name_nn when 'en' then s.name_en else s.name_nb end, c.code, c.part,
        case ?2 when 'nn' then c.name_nn when 'en' then c.name_en else c.name_nb end
      from criteria_set s join criterion c on c.set_code = s.code
      where daterange(s.valid_from, s.valid_to) @> cast(?1 as date) and ?3 > 0
      order by c.position
      """;

  private static final String NURSES =
      """
      select distinct p.id, p.given_name || ' ' || p.family_name as name, p.family_name collate samrad.norwegian as sorting
      from role_assignment r join person p on p.id = r.person_id
      where r.area_id = ?3 and r.role in ('TEAM_LEADER', 'TEAM_MEMBER') and ?2 <> ''
        and daterange(r.valid_from, r.valid_to) @> cast(?1 as date)
        and not (exists (select from team_post t where t.area_id = r.area_id and t.person_id = r.person_id
            and t.function = 'TEAM_COORDINATOR' and daterange(t.valid_from, t.valid_to) @> cast(?1 as date))
          and not exists (select from team_post t where t.area_id = r.area_id and t.person_id = r.person_id
            and t.function <> 'TEAM_COORDINATOR' and daterange(t.valid_from, t.valid_to) @> cast(?1 as date)))
      order by sorting, name
      """;

  @PersistenceContext EntityManager em;

  List<UnitChoice> units(AreaId area, LocalDate day, Language language) {
    return rows(asked(em.createNativeQuery(UNITS), area, day, language)).stream()
        .map(row -> new UnitChoice(new UnitId(row.number(0)), row.text(1)))
        .toList();
  }

  List<PlaceChoice> elsewhere(AreaId area, LocalDate day, Language language) {
    return rows(asked(em.createNativeQuery(ELSEWHERE), area, day, language)).stream()
        .map(
            row ->
                new PlaceChoice(
                    new AreaId(row.number(0)), new UnitId(row.number(1)), row.text(2), row.text(3)))
        .toList();
  }

  List<NurseChoice> nurses(AreaId area, LocalDate day, Language language) {
    return rows(asked(em.createNativeQuery(NURSES), area, day, language)).stream()
        .map(row -> new NurseChoice(new PersonId(row.number(0)), row.text(1)))
        .toList();
  }

  /** Those of the set that holds on the day, each with the name of the set. */
  List<NativeRow> criteria(AreaId area, LocalDate day, Language language) {
    return rows(asked(em.createNativeQuery(CRITERIA), area, day, language));
  }

  static CriterionChoice criterion(NativeRow row) {
    return new CriterionChoice(row.text(1), row.text(2), row.text(3));
  }

  Map<CodeList, List<CodeChoice>> codes(Language language) {
    return rows(em.createNativeQuery(CODES).setParameter(1, language.code())).stream()
        .collect(
            Collectors.groupingBy(
                row -> CodeList.valueOf(row.text(0)),
                Collectors.mapping(
                    row -> new CodeChoice(row.text(1), row.text(2)), Collectors.toList())));
  }

  private static Query asked(Query question, AreaId area, LocalDate day, Language language) {
    return question
        .setParameter(1, PlausibleDay.forQuery(day))
        .setParameter(2, language.code())
        .setParameter(3, area.value());
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
