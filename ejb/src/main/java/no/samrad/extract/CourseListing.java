package no.samrad.extract;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.extract.CourseLists.CriteriaSet;
import no.samrad.extract.CourseLists.Member;
import no.samrad.extract.CourseLists.Nurse;
import no.samrad.extract.CourseLists.Term;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads what lines about participants may refer to, in a few statements for the whole file. */
@Repository
class CourseListing {

  private static final String CODES =
      """
      select 'SOURCE', code, is_told from referral_source
      union all select 'OUTCOME', code, false from referral_outcome where code <> 'INCLUDED'
      union all select 'END_REASON', code, false from end_reason
      union all select 'VISIT_OUTCOME', code, is_contact from visit_outcome
      union all select 'SERVICE', code, false from handover_service
      """;

  private static final String SETS =
      """
      select s.code, s.valid_from::text, s.valid_to::text,
        (select string_agg(c.code, ' ' order by c.position) from criterion c where c.set_code = s.code)
      from criteria_set s
      """;

  private static final String MEMBERS =
      """
      select m.unit_id, c.code, samrad.unit_name_on(m.unit_id, 'nb', coalesce(m.valid_to - 1, date '2999-12-31')),
        c.valid_from::text, c.valid_to::text, m.valid_from::text, m.valid_to::text
      from membership m join unit_code c on c.unit_id = m.unit_id where m.area_id = ?1
      """;

  private static final String WORKING =
      """
      select p.valid_from::text, p.valid_to::text from area_phase p
      where p.area_id = ?1 and p.phase = 'OPERATION'
      """;

  private static final String NURSES =
      """
      select r.person_id, r.valid_from::text, r.valid_to::text, p.given_name || ' ' || p.family_name
      from role_assignment r join person p on p.id = r.person_id
      where r.area_id = ?1 and r.role in ('TEAM_LEADER', 'TEAM_MEMBER')
        and (not exists (select from team_post t where t.area_id = r.area_id and t.person_id = r.person_id and t.function = 'TEAM_COORDINATOR')
          or exists (select from team_post t where t.area_id = r.area_id and t.person_id = r.person_id and t.function <> 'TEAM_COORDINATOR'))
      order by 4, 1, 2
      """;

  private static final String COORDINATES =
      """
      select t.id from team_post t
      where t.area_id = ?1 and t.person_id = ?2 and t.function = 'TEAM_COORDINATOR'
        and daterange(t.valid_from, t.valid_to) @> cast(?3 as date)
      """;

  @PersistenceContext EntityManager em;

  CourseLists load(AreaId area) {
    List<NativeRow> codes = rows(em.createNativeQuery(CODES));
    return new CourseLists(
        codes.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text(0),
                    Collectors.mapping(row -> row.text(1), Collectors.toSet()))),
        flagged(codes, "VISIT_OUTCOME"),
        flagged(codes, "SOURCE"),
        rows(em.createNativeQuery(SETS)).stream().map(CourseListing::criteriaSet).toList(),
        rows(of(MEMBERS, area)).stream().map(CourseListing::member).toList(),
        rows(of(WORKING, area)).stream().map(row -> new Term(row.day(0), row.day(1))).toList(),
        nurses(area));
  }

  private static Set<String> flagged(List<NativeRow> codes, String list) {
    return codes.stream()
        .filter(row -> row.text(0).equals(list) && row.flag(2))
        .map(row -> row.text(1))
        .collect(Collectors.toSet());
  }

  private Map<String, List<Nurse>> nurses(AreaId area) {
    return rows(of(NURSES, area)).stream()
        .collect(
            Collectors.groupingBy(
                row -> NurseCode.of(new PersonId(row.number(0))),
                Collectors.mapping(
                    row -> new Nurse(new PersonId(row.number(0)), new Term(row.day(1), row.day(2))),
                    Collectors.toList())));
  }

  /** Each once, by name. */
  List<NurseCode> team(AreaId area) {
    return rows(of(NURSES, area)).stream()
        .map(row -> new NurseCode(NurseCode.of(new PersonId(row.number(0))), row.text(3)))
        .distinct()
        .toList();
  }

  boolean coordinates(AreaId area, PersonId person, LocalDate day) {
    List<?> found =
        of(COORDINATES, area)
            .setParameter(2, person.value())
            .setParameter(3, day.toString())
            .getResultList();
    return !found.isEmpty();
  }

  private Query of(String question, AreaId area) {
    Query query =
        switch (question) {
          case MEMBERS -> em.createNativeQuery(MEMBERS);
          case WORKING -> em.createNativeQuery(WORKING);
          case NURSES -> em.createNativeQuery(NURSES);
          default -> em.createNativeQuery(COORDINATES);
        };
    return query.setParameter(1, area.value());
  }

  private static CriteriaSet criteriaSet(NativeRow row) {
    return new CriteriaSet(
        row.text(0), new Term(row.day(1), row.day(2)), Set.of(row.text(3).split(" ")));
  }

  private static Member member(NativeRow row) {
    return new Member(
        new UnitId(row.number(0)),
        row.text(1),
        row.text(2),
        new Term(row.day(3), row.day(4)),
        new Term(row.day(5), row.day(6)));
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
