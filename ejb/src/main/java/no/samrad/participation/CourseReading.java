package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/**
 * Reads many courses and their visits at once, for whoever compares them with an extract. Thousands
 * of numbers are joined, since {@code any(…)} would read their text anew for each row.
 */
@Repository
class CourseReading {

  private static final String FACTS =
      """
      select p.id, p.version, p.referred_on::text, p.source, p.unit_id, p.gestation_days, p.first_time, p.criteria_set,
        p.assessed_on::text, p.eligible::text, p.offered_on::text, p.consented_on::text, p.included_on::text, p.birth_on::text,
        p.ended_on::text, coalesce(p.end_reason, nullif(p.outcome, 'INCLUDED'), ''), p.handover, p.referrer_told_on::text,
        (select string_agg(c.criterion_code, ' ') from participation_criterion c where c.participation_id = p.id),
        (select string_agg(e.on_day::text || '/' || e.attendance, ' ' order by e.on_day) from exploration e where e.participation_id = p.id),
        (select string_agg(h.service, ' ') from participation_handover h where h.participation_id = p.id),
        (select n.person_id from participation_nurse n where n.participation_id = p.id order by n.valid_from desc limit 1)
      from unnest(cast(?2 as bigint[])) as x (id) join participation p on p.id = x.id and p.area_id = ?1
      """;

  private static final String SPANS =
      """
      select p.id, p.included_on::text, p.birth_on::text, p.ended_on::text,
        (select n.person_id from participation_nurse n where n.participation_id = p.id order by n.valid_from desc limit 1)
      from unnest(cast(?2 as bigint[])) as x (id) join participation p on p.id = x.id and p.area_id = ?1
      """;

  private static final String VISITS =
      """
      select v.id, v.participation_id, v.planned_on::text, coalesce(v.outcome, ''), v.held_on::text, v.minutes, v.place,
        v.family_share, v.child_share, v.health_share, v.life_share, v.cooperation_share
      from unnest(cast(?2 as bigint[])) as x (id)
      join visit v on v.participation_id = x.id and v.area_id = ?1 and v.planned_on <= cast(?3 as date)
      order by v.outcome is null, v.id
      """;

  private static final String KNOWN =
      "select p.pseudonym, p.id from unnest(cast(?2 as text[])) as x (signs)"
          + " join participation p on p.pseudonym = x.signs and p.area_id = ?1";

  @PersistenceContext EntityManager em;

  Map<String, ParticipationId> byPseudonym(AreaId area, Set<String> pseudonyms) {
    Query query =
        em.createNativeQuery(KNOWN)
            .setParameter(1, area.value())
            .setParameter(2, "{" + String.join(",", pseudonyms) + "}");
    return rows(query).stream()
        .collect(Collectors.toMap(row -> row.text(0), row -> new ParticipationId(row.number(1))));
  }

  Map<ParticipationId, KnownCourse> known(AreaId area, Collection<ParticipationId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<Long, Participation> apart = apart(area);
    return rows(about(FACTS, area, ids)).stream()
        .map(row -> new KnownCourse(facts(row), row.number(1), apart.get(row.number(0))))
        .collect(Collectors.toMap(KnownCourse::id, Function.identity()));
  }

  /** As they are, and so that nothing that is tried on them is written. */
  private Map<Long, Participation> apart(AreaId area) {
    List<Participation> all =
        em.createQuery("select p from Participation p where p.areaId = :area", Participation.class)
            .setParameter("area", area.value())
            .getResultList();
    all.forEach(em::detach);
    return all.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
  }

  Map<ParticipationId, CourseSpan> spans(AreaId area, Collection<ParticipationId> ids) {
    return rows(about(SPANS, area, ids)).stream()
        .map(
            row ->
                new CourseSpan(
                    new ParticipationId(row.number(0)),
                    row.day(1),
                    row.day(2),
                    row.day(3),
                    person(row, 4)))
        .collect(Collectors.toMap(CourseSpan::of, Function.identity()));
  }

  /** Of one day the registered ones come first. */
  Map<ParticipationId, Map<LocalDate, KnownVisit>> visits(
      AreaId area, Collection<ParticipationId> ids, LocalDate until) {
    Map<ParticipationId, Map<LocalDate, KnownVisit>> found = new HashMap<>();
    Query query = about(VISITS, area, ids).setParameter(3, until.toString());
    rows(query)
        .forEach(
            row -> {
              VisitFacts facts = visit(row);
              found
                  .computeIfAbsent(facts.of(), key -> new HashMap<>())
                  .putIfAbsent(facts.planned(), new KnownVisit(row.number(0), facts));
            });
    return found;
  }

  private Query about(String question, AreaId area, Collection<ParticipationId> ids) {
    String array =
        ids.stream()
            .map(each -> Long.toString(each.value()))
            .collect(Collectors.joining(",", "{", "}"));
    return query(question).setParameter(1, area.value()).setParameter(2, array);
  }

  private Query query(String question) {
    return switch (question) {
      case FACTS -> em.createNativeQuery(FACTS);
      case SPANS -> em.createNativeQuery(SPANS);
      default -> em.createNativeQuery(VISITS);
    };
  }

  private static CourseFacts facts(NativeRow row) {
    return new CourseFacts(
        referral(row),
        row.text(7),
        row.day(8),
        row.text(9).isEmpty() ? null : Boolean.valueOf(row.text(9)),
        row.day(10),
        talks(row.text(19)),
        row.day(11),
        null,
        row.day(12),
        row.day(13),
        row.day(14),
        row.text(15),
        row.text(16).isEmpty() ? null : HandoverStatus.valueOf(row.text(16)),
        words(row.text(20)),
        row.day(17),
        person(row, 21));
  }

  private static NewReferral referral(NativeRow row) {
    Long days = row.numberOrNull(5);
    return new NewReferral(
        row.day(2),
        row.text(3),
        new UnitId(row.number(4)),
        days == null ? null : new Gestation(days.intValue()),
        row.flag(6),
        words(row.text(18)));
  }

  private static List<CourseTalk> talks(String text) {
    return words(text).stream()
        .map(each -> each.split("/"))
        .map(each -> new CourseTalk(LocalDate.parse(each[0]), Attendance.valueOf(each[1])))
        .toList();
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
  }

  private static PersonId person(NativeRow row, int index) {
    Long person = row.numberOrNull(index);
    return person == null ? null : new PersonId(person);
  }

  private static VisitFacts visit(NativeRow row) {
    Long minutes = row.numberOrNull(5);
    return new VisitFacts(
        new ParticipationId(row.number(1)),
        row.day(2),
        row.text(3),
        row.day(4),
        minutes == null ? null : minutes.intValue(),
        row.text(6).isEmpty() ? null : VisitPlace.valueOf(row.text(6)),
        List.of(share(row, 7), share(row, 8), share(row, 9), share(row, 10), share(row, 11)));
  }

  private static Integer share(NativeRow row, int index) {
    return (int) row.number(index);
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
