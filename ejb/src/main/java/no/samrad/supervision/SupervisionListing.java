package no.samrad.supervision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Lists what was held, who was away and whom a team has; each in one statement. */
@Repository
class SupervisionListing {

  private static final String SESSIONS =
      """
      select s.id, s.kind, s.on_day::text, coalesce(n.given_name || ' ' || n.family_name, ''),
        coalesce((select string_agg(p.given_name || ' ' || p.family_name, ', ' order by p.family_name collate samrad.norwegian, p.id)
          from team_attendance a join person p on p.id = a.person_id
          where a.session_id = s.id and a.person_id is distinct from s.nurse_id), '')
      from team_session s
      left join person n on n.id = s.nurse_id
      where s.area_id = ?1 and s.kind <> 'EXPERIENCE_GATHERING'
        and s.on_day between cast(?2 as date) and cast(?3 as date)
      order by s.on_day desc, array_position(array['ONE_TO_ONE', 'TEAM_MEETING', 'ACCOMPANIED_VISIT', 'INTERACTION',
        'PSYCHOLOGIST_CHILD_WELFARE', 'NAV'], s.kind), n.family_name collate samrad.norwegian, s.id
      """;

  /** Also those who have left lately: what was held with them may be registered yet. */
  private static final String MEMBERS =
      """
      select p.id, p.given_name || ' ' || p.family_name,
        bool_or(t.function = 'FAMILY_NURSE'), bool_or(t.function = 'TEAM_LEADER'),
        bool_or(daterange(t.valid_from, t.valid_to) @> cast(?2 as date))
      from team_post t
      join person p on p.id = t.person_id
      where t.area_id = ?1 and daterange(t.valid_from, t.valid_to) && daterange(cast(?2 as date) - 60, cast(?2 as date), '[]')
      group by p.id
      order by p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian, p.id
      """;

  private static final String ABSENCES =
      """
      select a.id, p.given_name || ' ' || p.family_name, a.valid_from::text, (a.valid_to - 1)::text
      from team_absence a join person p on p.id = a.person_id
      where a.area_id = ?1 and a.valid_to > cast(?2 as date) - 365
      order by a.valid_from desc, p.family_name collate samrad.norwegian, a.id
      """;

  /** Every team may come to any of them. */
  private static final String GATHERINGS =
      """
      select s.id, s.version, s.on_day::text, s.title, s.place, samrad.area_name_on(s.area_id, ?3, s.on_day),
        coalesce((select string_agg(distinct samrad.area_name_on(a.area_id, ?3, s.on_day), ', ')
          from team_attendance a where a.session_id = s.id), ''),
        (select count(*) from team_attendance a where a.session_id = s.id),
        coalesce((select string_agg(a.person_id::text, ',' order by a.person_id) from team_attendance a
          where a.session_id = s.id and a.area_id = ?1), ''),
        coalesce((select string_agg(p.given_name || ' ' || p.family_name, ', ' order by p.family_name collate samrad.norwegian, p.id)
          from team_attendance a join person p on p.id = a.person_id where a.session_id = s.id and a.area_id = ?1), '')
      from team_session s
      where s.kind = 'EXPERIENCE_GATHERING' and s.on_day > cast(?2 as date) - 1096
      order by s.on_day desc, s.id desc
      """;

  @PersistenceContext EntityManager em;

  List<SessionRow> sessions(AreaId area, Period period) {
    List<?> rows =
        em.createNativeQuery(SESSIONS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(period.firstDay().orElseThrow()))
            .setParameter(3, PlausibleDay.forQuery(period.lastDay().orElseThrow()))
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new SessionRow(
                    new SessionId(row.number(0)),
                    SessionKind.valueOf(row.text(1)),
                    row.day(2),
                    row.text(3),
                    row.text(4)))
        .toList();
  }

  List<TeamMemberRow> members(AreaId area, LocalDate day) {
    return ofDay(em.createNativeQuery(MEMBERS), area, day).stream()
        .map(
            row ->
                new TeamMemberRow(
                    new PersonId(row.number(0)),
                    row.text(1),
                    row.flag(2),
                    row.flag(3),
                    row.flag(4)))
        .toList();
  }

  List<AbsenceRow> absences(AreaId area, LocalDate day) {
    return ofDay(em.createNativeQuery(ABSENCES), area, day).stream()
        .map(
            row ->
                new AbsenceRow(new AbsenceId(row.number(0)), row.text(1), row.day(2), row.day(3)))
        .toList();
  }

  private static List<NativeRow> ofDay(Query question, AreaId area, LocalDate day) {
    List<?> rows =
        question
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  List<GatheringRow> gatherings(AreaId area, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(GATHERINGS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(SupervisionListing::gathering).toList();
  }

  private static GatheringRow gathering(NativeRow row) {
    return new GatheringRow(
        new SessionId(row.number(0)),
        row.number(1),
        row.day(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        (int) row.number(7),
        people(row.text(8)),
        row.text(9));
  }

  private static List<PersonId> people(String ids) {
    return ids.isEmpty()
        ? List.of()
        : Arrays.stream(ids.split(",")).map(Long::valueOf).map(PersonId::new).toList();
  }
}
