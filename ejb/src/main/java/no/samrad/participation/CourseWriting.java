package no.samrad.participation;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.norm.Norms;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** Writes the courses of an extract, thousands in a statement. */
@Repository
class CourseWriting {

  private static final String SHAPE =
      " as c (id bigint, seen bigint, unit bigint, pseudonym text, referred date, source text,"
          + " gestation integer, first boolean, criteria text, state text, assessed date, eligible"
          + " boolean, offered date, consented date, included date, birth date, ended date, outcome"
          + " text, reason text, handover text, told date)";

  private static final String NEW =
      """
      insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, gestation_days, first_time, criteria_set,
        state, assessed_on, eligible, offered_on, consented_on, included_on, birth_on, ended_on, outcome, end_reason, handover,
        referrer_told_on)
      select c.id, ?1, c.unit, c.pseudonym, c.referred, c.source, c.gestation, c.first, c.criteria, c.state, c.assessed,
        c.eligible, c.offered, c.consented, c.included, c.birth, c.ended, c.outcome, c.reason, c.handover, c.told
      from json_to_recordset(cast(?2 as json))
      """
          + SHAPE;

  private static final String FURTHER =
      """
      update participation p set version = p.version + 1, gestation_days = c.gestation, state = c.state, assessed_on = c.assessed,
        eligible = c.eligible, offered_on = c.offered, consented_on = c.consented, included_on = c.included, birth_on = c.birth,
        ended_on = c.ended, outcome = c.outcome, end_reason = c.reason, handover = c.handover, referrer_told_on = c.told
      from json_to_recordset(cast(?2 as json))
      """
          + SHAPE
          + " where p.id = c.id and p.area_id = ?1 and p.version = c.seen";

  private static final String PLAN =
      """
      insert into visit (id, area_id, participation_id, nurse_id, planned_on, phase)
      select nextval('samrad.visit_id_seq'), p.area_id, p.id, n.person_id, s.day, s.phase
      from json_to_recordset(cast(?2 as json)) as c (id bigint, due date)
      join participation p on p.id = c.id and p.area_id = ?1
      join lateral (select x.person_id from participation_nurse x where x.participation_id = p.id order by x.valid_from desc limit 1) n on true
      cross join lateral samrad.visit_schedule(p.included_on, c.due, p.birth_on, ?4, ?5, ?6, ?7, ?8) s
      where s.day >= cast(?3 as date)
        and not exists (select from visit v where v.participation_id = p.id and v.planned_on >= s.day)
      order by p.id, s.day
      """;

  private static final List<NormCode> SCHEDULE =
      List.of(
          NormCode.VISITS_WEEKLY_AT_FIRST,
          NormCode.VISITS_WEEKLY_AFTER_BIRTH,
          NormCode.VISIT_INTERVAL,
          NormCode.VISITS_MONTHLY_FROM,
          NormCode.PROGRAMME_ENDS);

  private static final String DROP =
      """
      delete from visit v using json_to_recordset(cast(?2 as json)) as c (id bigint, day date)
      where v.participation_id = c.id and v.area_id = ?1 and v.outcome is null and v.planned_on >= c.day
      """;

  private static final String IDS =
      "select nextval('samrad.participation_id_seq') from generate_series(1, ?1)";

  private static final String TAKEN =
      "select p.pseudonym from unnest(cast(?1 as text[])) as x (signs)"
          + " join participation p on p.pseudonym = x.signs";

  private final SecureRandom random = new SecureRandom();

  @PersistenceContext EntityManager em;

  @Inject Norms norms;
  @Inject CourseParts parts;

  List<ParticipationId> keep(AreaId area, List<CourseToKeep> courses, LocalDate today) {
    List<NumberedCourse> all = numbered(courses);
    List<NumberedCourse> further = all.stream().filter(each -> !each.isNew()).toList();
    write(em.createNativeQuery(NEW), area, all.stream().filter(NumberedCourse::isNew).toList());
    if (write(em.createNativeQuery(FURTHER), area, further) != further.size()) {
      throw new StaleData(area); // somebody has changed one of them meanwhile
    }
    parts.keep(area, all);
    plan(area, all, today);
    return all.stream().map(each -> new ParticipationId(each.id())).toList();
  }

  private List<NumberedCourse> numbered(List<CourseToKeep> courses) {
    int begun = (int) courses.stream().filter(each -> each.known() == null).count();
    List<?> ids = em.createNativeQuery(IDS).setParameter(1, begun).getResultList();
    Iterator<?> number = ids.iterator();
    Iterator<Pseudonym> pseudonym = drawn(begun).iterator();
    List<NumberedCourse> all = new ArrayList<>();
    for (CourseToKeep each : courses) {
      all.add(
          each.known() == null
              ? new NumberedCourse(
                  NativeRow.of(number.next()).number(0), pseudonym.next().value(), each)
              : new NumberedCourse(each.known().id().value(), "", each));
    }
    return all;
  }

  /** Ones that nobody has. */
  private Set<Pseudonym> drawn(int many) {
    Set<Pseudonym> drawn = new HashSet<>();
    while (drawn.size() < many) {
      while (drawn.size() < many) {
        drawn.add(Pseudonym.drawn(random));
      }
      List<String> signs = drawn.stream().map(Pseudonym::value).toList();
      List<?> taken =
          em.createNativeQuery(TAKEN)
              .setParameter(1, "{" + String.join(",", signs) + "}")
              .getResultList();
      taken.forEach(each -> drawn.remove(new Pseudonym(each.toString())));
    }
    return drawn;
  }

  private static int write(Query query, AreaId area, List<NumberedCourse> some) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    some.forEach(each -> array.add(each.json()));
    return query
        .setParameter(1, area.value())
        .setParameter(2, array.build().toString())
        .executeUpdate();
  }

  /** From today on; what was before stands in the extract, or nobody knows it. */
  private void plan(AreaId area, List<NumberedCourse> all, LocalDate today) {
    JsonArrayBuilder dropped = Json.createArrayBuilder();
    JsonArrayBuilder planned = Json.createArrayBuilder();
    for (NumberedCourse each : all) {
      each.stopsOn(today).ifPresent(day -> dropped.add(each.json("day", day)));
      each.dueIfFollowed().ifPresent(day -> planned.add(each.json("due", day)));
    }
    em.createNativeQuery(DROP)
        .setParameter(1, area.value())
        .setParameter(2, dropped.build().toString())
        .executeUpdate();
    Query plan =
        em.createNativeQuery(PLAN)
            .setParameter(1, area.value())
            .setParameter(2, planned.build().toString())
            .setParameter(3, today.toString());
    NormSet numbers = norms.on(today, area);
    for (int index = 0; index < SCHEDULE.size(); index++) {
      plan.setParameter(4 + index, numbers.value(SCHEDULE.get(index)));
    }
    plan.executeUpdate();
  }
}
