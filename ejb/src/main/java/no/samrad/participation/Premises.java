package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * What a participation rests on: members of active areas, criteria of a day, lists of codes, teams.
 */
@Repository
class Premises {

  private static final String ACTIVE_MEMBER =
      """
      select exists (
          select from samrad.member_on(cast(?3 as date)) m
          join samrad.area_on(cast(?3 as date), 'nb') a on a.area_id = m.area_id and a.phase = 'OPERATION'
          where m.area_id = ?1 and m.unit_id = ?2),
        samrad.unit_name_on(?2, 'nb', cast(?3 as date))
      """;

  private static final String SET =
      "select s.code from criteria_set s where daterange(s.valid_from, s.valid_to) @> cast(?1 as"
          + " date)";

  private static final String STRAY =
      """
      select x.code from unnest(cast(?2 as text[])) as x (code)
      where not exists (select from criterion c where c.set_code = ?1 and c.code = x.code)
      """;

  private static final String IN_TEAM =
      """
      select r.id from role_assignment r
      where r.area_id = ?1 and r.person_id = ?2 and r.role in ('TEAM_LEADER', 'TEAM_MEMBER')
        and daterange(r.valid_from, r.valid_to) @> cast(?3 as date)
        and not (exists (select from team_post t where t.area_id = r.area_id and t.person_id = r.person_id
            and t.function = 'TEAM_COORDINATOR' and daterange(t.valid_from, t.valid_to) @> cast(?3 as date))
          and not exists (select from team_post t where t.area_id = r.area_id and t.person_id = r.person_id
            and t.function <> 'TEAM_COORDINATOR' and daterange(t.valid_from, t.valid_to) @> cast(?3 as date)))
      """;

  private static final String KNOWN =
      """
      select 1 from (
        select 'SOURCE' as list, code from referral_source
        union all select 'OUTCOME', code from referral_outcome
        union all select 'END_REASON', code from end_reason
        union all select 'VISIT_OUTCOME', code from visit_outcome
        union all select 'SERVICE', code from handover_service) c
      where c.list = ?1 and c.code = ?2
      """;

  @PersistenceContext EntityManager em;

  /** The unit is a member of the area, and the area works, on the day. */
  void requireActiveMember(AreaId area, UnitId unit, LocalDate day) {
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery(ACTIVE_MEMBER)
                .setParameter(1, area.value())
                .setParameter(2, unit.value())
                .setParameter(3, day.toString())
                .getSingleResult());
    if (!row.flag(0)) {
      throw new RuleViolation(ParticipationRule.UNIT_NOT_IN_ACTIVE_AREA, row.text(1), day);
    }
  }

  /** The criteria a referral of the day is judged by; each of these is one of them. */
  String criteriaSet(LocalDate day, Set<String> criteria) {
    List<?> sets = em.createNativeQuery(SET).setParameter(1, day.toString()).getResultList();
    if (sets.isEmpty()) {
      throw new RuleViolation(ParticipationRule.NO_CRITERIA_SET);
    }
    String set = sets.get(0).toString();
    boolean stray =
        !em.createNativeQuery(STRAY)
            .setParameter(1, set)
            .setParameter(2, "{" + String.join(",", criteria) + "}")
            .getResultList()
            .isEmpty();
    if (stray) {
      throw new RuleViolation(ParticipationRule.CRITERION_OF_ANOTHER_SET);
    }
    return set;
  }

  /** Whoever guesses a code learns nothing. */
  void requireCode(CodeList list, String code) {
    List<?> found =
        em.createNativeQuery(KNOWN)
            .setParameter(1, list.name())
            .setParameter(2, code)
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFound(list);
    }
  }

  /** Whoever refers like this is to hear what came of it. */
  boolean isTold(String source) {
    List<?> found =
        em.createNativeQuery("select s.is_told from referral_source s where s.code = ?1")
            .setParameter(1, source)
            .getResultList();
    return NativeRow.of(found.get(0)).flag(0);
  }

  /** Somebody met or spoke, when a visit went like this. */
  boolean isContact(String visitOutcome) {
    List<?> found =
        em.createNativeQuery("select o.is_contact from visit_outcome o where o.code = ?1")
            .setParameter(1, visitOutcome)
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFound(CodeList.VISIT_OUTCOME);
    }
    return NativeRow.of(found.get(0)).flag(0);
  }

  /** Follows participants in the team of the area on the day; its coordinator does not. */
  void requireInTeam(AreaId area, PersonId person, LocalDate day) {
    List<?> found =
        em.createNativeQuery(IN_TEAM)
            .setParameter(1, area.value())
            .setParameter(2, person.value())
            .setParameter(3, day.toString())
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFound(person);
    }
  }
}
