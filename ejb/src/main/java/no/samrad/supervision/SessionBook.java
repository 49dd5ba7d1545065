package no.samrad.supervision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** What was held, and who was there. */
@Repository
class SessionBook {

  private static final String NEXT = "select nextval('team_session_id_seq')";

  private static final String KEEP =
      """
      insert into team_session (id, area_id, kind, on_day, nurse_id, title, place)
      values (?1, ?2, ?3, cast(?4 as date), cast(?5 as bigint), ?6, ?7)
      """;

  private static final String TAKEN =
      """
      select s.id from team_session s
      where s.area_id = ?1 and s.kind = ?2 and s.on_day = cast(?3 as date)
        and coalesce(s.nurse_id, 0) = coalesce(cast(?4 as bigint), 0) and s.title = ?5
      """;

  private static final String FIND =
      """
      select s.area_id, s.version, s.kind, s.on_day::text, s.nurse_id from team_session s
      where s.id = ?1 for update
      """;

  private static final String ATTEND =
      """
      insert into team_attendance (session_id, person_id, area_id)
      select ?1, p.id, ?2 from person p where p.id = any(cast(?3 as bigint[]))
      on conflict do nothing
      """;

  private static final String LEAVE =
      "delete from team_attendance where session_id = ?1 and area_id = ?2";

  private static final String TOUCH =
      "update team_session set version = version + 1 where id = ?1 and version = ?2";

  private static final String EMPTY = "delete from team_attendance where session_id = ?1";
  private static final String REMOVE = "delete from team_session where id = ?1";

  private static final String STRANGERS =
      """
      select x.id from unnest(cast(?3 as bigint[])) x (id)
      where not exists (
        select from samrad.team_post_on(cast(?2 as date)) t
        where t.area_id = ?1 and t.person_id = x.id and (not ?4 or t.function = 'FAMILY_NURSE'))
      """;

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("session_is_registered_once", SupervisionRule.JUST_REGISTERED));

  @PersistenceContext EntityManager em;

  /** Nothing is kept twice: one of a kind a day, of each nurse one. */
  SessionId keep(AreaId area, SessionKind kind, LocalDate day, PersonId nurse) {
    return keep(area, kind, day, nurse, new String[] {"", ""});
  }

  SessionId keepGathering(AreaId area, NewGathering wanted) {
    return keep(
        area,
        SessionKind.EXPERIENCE_GATHERING,
        wanted.day(),
        null,
        new String[] {wanted.title(), wanted.place()});
  }

  private SessionId keep(
      AreaId area, SessionKind kind, LocalDate day, PersonId nurse, String[] words) {
    Long whose = nurse == null ? null : nurse.value();
    requireNew(area, kind, day, whose, words[0]);
    long id = NativeRow.of(em.createNativeQuery(NEXT).getSingleResult()).number(0);
    Query keeping =
        em.createNativeQuery(KEEP)
            .setParameter(1, id)
            .setParameter(2, area.value())
            .setParameter(3, kind.name())
            .setParameter(4, day.toString())
            .setParameter(5, whose)
            .setParameter(6, words[0])
            .setParameter(7, words[1]);
    CONSTRAINTS.watch(keeping::executeUpdate, area);
    return new SessionId(id);
  }

  private void requireNew(AreaId area, SessionKind kind, LocalDate day, Long whose, String title) {
    List<?> taken =
        em.createNativeQuery(TAKEN)
            .setParameter(1, area.value())
            .setParameter(2, kind.name())
            .setParameter(3, PlausibleDay.forQuery(day))
            .setParameter(4, whose)
            .setParameter(5, title)
            .getResultList();
    if (!taken.isEmpty()) {
      throw new RuleViolation(SupervisionRule.REGISTERED_ALREADY, day);
    }
  }

  /** For changing; whoever else does waits. */
  HeldSession require(SessionId id) {
    List<?> rows = em.createNativeQuery(FIND).setParameter(1, id.value()).getResultList();
    NativeRow row =
        rows.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(id));
    Long nurse = row.numberOrNull(4);
    return new HeldSession(
        id,
        new AreaId(row.number(0)),
        row.number(1),
        SessionKind.valueOf(row.text(2)),
        row.day(3),
        nurse == null ? null : new PersonId(nurse));
  }

  void attend(SessionId session, AreaId area, Collection<PersonId> people) {
    em.createNativeQuery(ATTEND)
        .setParameter(1, session.value())
        .setParameter(2, area.value())
        .setParameter(3, array(people))
        .executeUpdate();
  }

  /** Those of the team, instead of whoever of it was there before. */
  void replace(SessionId session, long seenVersion, AreaId area, Collection<PersonId> people) {
    int changed =
        em.createNativeQuery(TOUCH)
            .setParameter(1, session.value())
            .setParameter(2, seenVersion)
            .executeUpdate();
    if (changed == 0) {
      throw new StaleData(session);
    }
    em.createNativeQuery(LEAVE)
        .setParameter(1, session.value())
        .setParameter(2, area.value())
        .executeUpdate();
    attend(session, area, people);
  }

  void remove(SessionId session) {
    em.createNativeQuery(EMPTY).setParameter(1, session.value()).executeUpdate();
    em.createNativeQuery(REMOVE).setParameter(1, session.value()).executeUpdate();
  }

  void requireInTeam(AreaId area, LocalDate day, Collection<PersonId> people) {
    if (areStrangers(area, day, people, false)) {
      throw new RuleViolation(SupervisionRule.NOT_IN_TEAM_THAT_DAY, day);
    }
  }

  void requireNurses(AreaId area, LocalDate day, Collection<PersonId> people) {
    if (areStrangers(area, day, people, true)) {
      throw new RuleViolation(SupervisionRule.NOT_A_NURSE_THAT_DAY, day);
    }
  }

  private boolean areStrangers(
      AreaId area, LocalDate day, Collection<PersonId> people, boolean nurses) {
    List<?> rows =
        em.createNativeQuery(STRANGERS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, array(people))
            .setParameter(4, nurses)
            .getResultList();
    return !rows.isEmpty();
  }

  private static String array(Collection<PersonId> people) {
    return people.stream()
        .map(each -> String.valueOf(each.value()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
