package no.samrad.supervision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** The days people of teams are away. */
@Repository
class AbsenceBook {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("absence_is_entered_once_a_day", SupervisionRule.AWAY_ALREADY));

  private static final String NEXT = "select nextval('team_absence_id_seq')";

  private static final String ENTER =
      """
      insert into team_absence (id, area_id, person_id, valid_from, valid_to)
      values (?1, ?2, ?3, cast(?4 as date), cast(?5 as date) + 1)
      """;

  private static final String AT_WORK =
      """
      select t.id from team_post t
      where t.area_id = ?1 and t.person_id = ?2
        and daterange(t.valid_from, t.valid_to) && daterange(cast(?3 as date), cast(?4 as date), '[]')
      """;

  private static final String AREA = "select a.area_id from team_absence a where a.id = ?1";
  private static final String REMOVE = "delete from team_absence where id = ?1";

  @PersistenceContext EntityManager em;

  AbsenceId enter(AreaId area, PersonId person, Period days) {
    requireInTeam(area, person, days);
    long id = NativeRow.of(em.createNativeQuery(NEXT).getSingleResult()).number(0);
    Query entering =
        em.createNativeQuery(ENTER)
            .setParameter(1, id)
            .setParameter(2, area.value())
            .setParameter(3, person.value())
            .setParameter(4, days.firstDay().orElseThrow().toString())
            .setParameter(5, days.lastDay().orElseThrow().toString());
    CONSTRAINTS.watch(entering::executeUpdate, area);
    return new AbsenceId(id);
  }

  private void requireInTeam(AreaId area, PersonId person, Period days) {
    List<?> rows =
        em.createNativeQuery(AT_WORK)
            .setParameter(1, area.value())
            .setParameter(2, person.value())
            .setParameter(3, days.firstDay().orElseThrow().toString())
            .setParameter(4, days.lastDay().orElseThrow().toString())
            .getResultList();
    if (rows.isEmpty()) {
      throw new RuleViolation(
          SupervisionRule.NOT_IN_TEAM_THEN,
          days.firstDay().orElseThrow(),
          days.lastDay().orElseThrow());
    }
  }

  AreaId areaOf(AbsenceId absence) {
    List<?> rows = em.createNativeQuery(AREA).setParameter(1, absence.value()).getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(absence));
  }

  void remove(AbsenceId absence) {
    em.createNativeQuery(REMOVE).setParameter(1, absence.value()).executeUpdate();
  }
}
