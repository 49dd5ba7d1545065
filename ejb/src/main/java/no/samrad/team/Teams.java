package no.samrad.team;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** The teams of all areas. */
@Repository
class Teams {

  /** What an area without a team has for its version. */
  static final long FIRST_VERSION = 1;

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("post_is_held_once_a_day", TeamRule.JUST_ENTERED));

  /** People an area knows: who holds a right in it, or in every area, or was its contact. */
  static final String KNOWN =
      """
      (exists (select from role_assignment r
               where r.person_id = p.id and (r.area_id = ?1 or r.area_id is null))
        or exists (select from area_contact c where c.person_id = p.id and c.area_id = ?1)
        or exists (select from team_post t where t.person_id = p.id and t.area_id = ?1))
      """;

  /** Units that employ a team: members of the area, their municipality, the host. */
  static final String EMPLOYERS =
      """
      select m.unit_id from samrad.member_on(cast(?2 as date)) m where m.area_id = ?1
      union
      select u.parent_id from samrad.member_on(cast(?2 as date)) m
      join unit u on u.id = m.unit_id and u.parent_id is not null where m.area_id = ?1
      union
      select h.unit_id from host_term h
      where h.area_id = ?1 and daterange(h.valid_from, h.valid_to) @> cast(?2 as date)
      """;

  private static final String BEGIN =
      "insert into team (area_id, version) select a.id, ?2 from area a where a.id = ?1 on conflict"
          + " do nothing";

  private static final String KNOWN_PERSON =
      "select p.id from person p where p.id = ?2 and " + KNOWN;

  private static final String EMPLOYER =
      "select e.unit_id from (" + EMPLOYERS + ") e where e.unit_id = ?3";

  private static final String LIFE =
      """
      select (select min(p.valid_from) from area_phase p where p.area_id = a.id)::text,
        (select min(p.valid_from) from area_phase p
          where p.area_id = a.id and p.phase = 'CLOSED')::text
      from area a where a.id = ?1
      """;

  @PersistenceContext EntityManager em;
  @Inject StaffingNorms norms;

  /**
   * The team, for changing. Two who change it at once wait for one another, and the second is told
   * to look again: so there is never a nurse too many.
   */
  Team require(AreaId area, long seenVersion) {
    em.createNativeQuery(BEGIN)
        .setParameter(1, area.value())
        .setParameter(2, FIRST_VERSION)
        .executeUpdate();
    Team team = em.find(Team.class, area.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (team == null) {
      throw new NotFound(area);
    }
    if (!team.isAt(seenVersion)) {
      throw new StaleData(area);
    }
    flush(area); // the next query would, and let a lost race out as a fault
    return team;
  }

  StaffingLimits limits(AreaId area) {
    return norms.of(area);
  }

  void remove(TeamPost post) {
    em.remove(post);
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(AreaId area) {
    CONSTRAINTS.flush(em, area);
  }

  /** It begins while the area lives, with somebody who employs teams of the area. */
  void requirePossible(AreaId area, PostTerms terms) {
    requireInLife(area, terms.from());
    if (terms.employer() == null) {
      throw new RuleViolation(TeamRule.EMPLOYER_MISSING);
    }
    List<?> rows =
        em.createNativeQuery(EMPLOYER)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(terms.from()))
            .setParameter(3, terms.employer().value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new RuleViolation(TeamRule.EMPLOYER_NOT_OF_AREA);
    }
  }

  private void requireInLife(AreaId area, LocalDate from) {
    List<?> rows = em.createNativeQuery(LIFE).setParameter(1, area.value()).getResultList();
    NativeRow life = NativeRow.of(rows.get(0));
    LocalDate begun = life.day(0);
    LocalDate closed = life.day(1);
    if (begun != null && from.isBefore(begun)) {
      throw new RuleViolation(TeamRule.BEFORE_AREA, begun);
    }
    if (closed != null && !from.isBefore(closed)) {
      throw new RuleViolation(TeamRule.AREA_CLOSED, closed);
    }
  }

  /** Others cannot be chosen: whoever guesses a number learns nothing. */
  void requireKnown(AreaId area, PersonId person) {
    List<?> rows =
        em.createNativeQuery(KNOWN_PERSON)
            .setParameter(1, area.value())
            .setParameter(2, person.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(person);
    }
  }
}
