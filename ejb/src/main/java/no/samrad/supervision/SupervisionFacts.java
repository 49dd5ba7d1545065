package no.samrad.supervision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Who worked when, and what was held, in two statements. */
@Repository
class SupervisionFacts {

  private static final String DAYS =
      """
      select d.person_id, n.given_name || ' ' || n.family_name, d.kind, d.valid_from::text, (d.valid_to - 1)::text
      from (
        select p.person_id, p.function as kind, p.valid_from, p.valid_to from team_post p
        where p.area_id = ?1 and daterange(p.valid_from, p.valid_to) && daterange(cast(?2 as date), cast(?3 as date), '[]')
        union all
        select a.person_id, 'AWAY', a.valid_from, a.valid_to from team_absence a
        where a.area_id = ?1 and daterange(a.valid_from, a.valid_to) && daterange(cast(?2 as date), cast(?3 as date), '[]')) d
      join person n on n.id = d.person_id
      order by n.family_name collate samrad.norwegian, n.given_name collate samrad.norwegian, n.id, d.valid_from
      """;

  private static final String SESSIONS =
      """
      select s.kind, s.on_day::text, s.nurse_id from team_session s
      where s.area_id = ?1 and s.on_day between cast(?2 as date) and cast(?3 as date)
      """;

  @PersistenceContext EntityManager em;

  List<StaffDays> staff(AreaId area, LocalDate from, LocalDate until) {
    Map<PersonId, StaffDays> all = new LinkedHashMap<>();
    for (NativeRow row : rows(em.createNativeQuery(DAYS), area, from, until)) {
      PersonId person = new PersonId(row.number(0));
      StaffDays days =
          all.computeIfAbsent(
              person,
              any ->
                  new StaffDays(
                      person,
                      row.text(1),
                      new ArrayList<>(),
                      new ArrayList<>(),
                      new ArrayList<>()));
      days.note(row.text(2), Period.throughLastDay(row.day(3), row.day(4)));
    }
    return List.copyOf(all.values());
  }

  List<SessionFact> sessions(AreaId area, LocalDate from, LocalDate until) {
    return rows(em.createNativeQuery(SESSIONS), area, from, until).stream()
        .map(SupervisionFacts::session)
        .toList();
  }

  private static SessionFact session(NativeRow row) {
    Long nurse = row.numberOrNull(2);
    return new SessionFact(
        SessionKind.valueOf(row.text(0)), row.day(1), nurse == null ? null : new PersonId(nurse));
  }

  private static List<NativeRow> rows(
      Query question, AreaId area, LocalDate from, LocalDate until) {
    List<?> rows =
        question
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(from))
            .setParameter(3, PlausibleDay.forQuery(until))
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
