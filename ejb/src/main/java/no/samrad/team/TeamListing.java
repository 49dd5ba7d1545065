package no.samrad.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;
import no.samrad.team.TeamChoices.Candidate;
import no.samrad.team.TeamChoices.Employer;

/** Reads teams, each list in one statement. */
@Repository
class TeamListing {

  private static final String COUNTS =
      "coalesce(s.nurses, 0), coalesce(s.nurse_percentage, 0), coalesce(s.leaders, 0),"
          + " coalesce(s.coordinators, 0)";

  private static final String TEAMS =
      "select a.area_id, a.slug, a.name, cast(?1 as date)::text, "
          + COUNTS
          + """
          , coalesce(n.nurses_fewest, 0), coalesce(n.nurses_most, 1000), coalesce(n.leaders_fewest, 0), coalesce(n.leaders_most, 1000),
            coalesce(n.coordinators_fewest, 0), coalesce(n.coordinators_most, 1000)
          from samrad.area_on(cast(?1 as date), ?2) a
          cross join lateral (
            select max(x.value) filter (where x.norm_code = 'NURSES_FEWEST') as nurses_fewest,
              max(x.value) filter (where x.norm_code = 'NURSES_MOST') as nurses_most,
              max(x.value) filter (where x.norm_code = 'LEADERS_FEWEST') as leaders_fewest,
              max(x.value) filter (where x.norm_code = 'LEADERS_MOST') as leaders_most,
              max(x.value) filter (where x.norm_code = 'COORDINATORS_FEWEST') as coordinators_fewest,
              max(x.value) filter (where x.norm_code = 'COORDINATORS_MOST') as coordinators_most
            from samrad.norm_on(cast(?1 as date), a.area_id) x) n
          left join samrad.team_staffing_on(cast(?1 as date)) s on s.area_id = a.area_id
          where ?3 or a.area_id = any(cast(?4 as bigint[]))
          order by a.name collate samrad.norwegian, a.slug
          """;

  private static final String COUNT =
      "select cast(?2 as date)::text, "
          + COUNTS
          + """
           from area a left join samrad.team_staffing_on(cast(?2 as date)) s on s.area_id = a.id
          where a.id = ?1
          """;

  private static final String HISTORY =
      "select d.day::text, "
          + COUNTS
          + """
           from (select p.valid_from as day from team_post p where p.area_id = ?1
                 union select p.valid_to from team_post p where p.area_id = ?1 and p.valid_to is not null) d
          left join lateral (select * from samrad.team_staffing_on(d.day) x where x.area_id = ?1) s on true
          order by d.day desc
          """;

  private static final String VERSION = "select t.version from team t where t.area_id = ?1";

  private static final String POSTS =
      """
      select p.id, p.person_id, n.given_name || ' ' || n.family_name, p.function, p.profession, p.unit_id,
        samrad.unit_name_on(p.unit_id, ?3, cast(?2 as date)), p.percentage, p.certified_on::text,
        p.valid_from::text, (p.valid_to - 1)::text,
        exists (select from account k where k.person_id = n.id and not k.disabled)
      from team_post p
      join person n on n.id = p.person_id
      where p.area_id = ?1
      order by array_position(array['TEAM_LEADER', 'FAMILY_NURSE', 'TEAM_COORDINATOR'], p.function),
        n.family_name collate samrad.norwegian, n.given_name collate samrad.norwegian, p.valid_from, p.id
      """;

  private static final String PEOPLE =
      "select p.id, p.given_name || ' ' || p.family_name, p.email from person p where "
          + Teams.KNOWN
          + """
          order by p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian,
            p.id
          """;

  private static final String UNITS =
      "select u.unit_id, u.name from (select e.unit_id, samrad.unit_name_on(e.unit_id, ?3, cast(?2"
          + " as date)) as name from ("
          + Teams.EMPLOYERS
          + ") e) u order by u.name collate samrad.norwegian, u.unit_id";

  @PersistenceContext EntityManager em;

  List<TeamRow> teams(AreaScope scope, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(TEAMS)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(TeamListing::team).toList();
  }

  private static TeamRow team(NativeRow row) {
    StaffingCount count = count(row, 3);
    StaffingNorm norm =
        new StaffingNorm(
            (int) row.number(8),
            (int) row.number(9),
            (int) row.number(10),
            (int) row.number(11),
            (int) row.number(12),
            (int) row.number(13),
            null,
            false);
    return new TeamRow(row.text(1), row.text(2), count, norm, StaffingWarning.of(count, norm));
  }

  StaffingCount count(AreaId area, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(COUNT)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return count(NativeRow.of(rows.get(0)), 0);
  }

  List<StaffingCount> history(AreaId area) {
    List<?> rows = em.createNativeQuery(HISTORY).setParameter(1, area.value()).getResultList();
    return rows.stream().map(NativeRow::of).map(row -> count(row, 0)).toList();
  }

  private static StaffingCount count(NativeRow row, int at) {
    return new StaffingCount(
        row.day(at),
        (int) row.number(at + 1),
        (int) row.number(at + 2),
        (int) row.number(at + 3),
        (int) row.number(at + 4));
  }

  long version(AreaId area) {
    List<?> rows = em.createNativeQuery(VERSION).setParameter(1, area.value()).getResultList();
    return rows.isEmpty() ? Teams.FIRST_VERSION : NativeRow.of(rows.get(0)).number(0);
  }

  List<PostRow> posts(AreaId area, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(POSTS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(TeamListing::post).toList();
  }

  private static PostRow post(NativeRow row) {
    return new PostRow(
        new PostId(row.number(0)),
        new PersonId(row.number(1)),
        row.text(2),
        PostFunction.valueOf(row.text(3)),
        Profession.valueOf(row.text(4)),
        new UnitId(row.number(5)),
        row.text(6),
        (int) row.number(7),
        row.day(8),
        row.day(9),
        row.day(10),
        row.flag(11));
  }

  TeamChoices choices(AreaId area, LocalDate day, Language language) {
    List<?> people = em.createNativeQuery(PEOPLE).setParameter(1, area.value()).getResultList();
    List<?> units =
        em.createNativeQuery(UNITS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return new TeamChoices(
        people.stream()
            .map(NativeRow::of)
            .map(row -> new Candidate(new PersonId(row.number(0)), row.text(1), row.text(2)))
            .toList(),
        units.stream()
            .map(NativeRow::of)
            .map(row -> new Employer(new UnitId(row.number(0)), row.text(1)))
            .toList());
  }
}
