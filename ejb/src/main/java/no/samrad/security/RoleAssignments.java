package no.samrad.security;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** All role assignments. */
@Repository
class RoleAssignments {

  /** Serialises those who take away administrators: two must not remove the last two at once. */
  private static final long ADMINISTRATORS_LOCK = 0x53616D72_01L;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  RoleAssignmentId add(RoleAssignment assignment) {
    em.persist(assignment);
    em.flush();
    return assignment.id();
  }

  /** The assignment, for changing. */
  RoleAssignment require(RoleAssignmentId id) {
    RoleAssignment assignment =
        em.find(RoleAssignment.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (assignment == null) {
      throw new NotFound(id);
    }
    return assignment;
  }

  /** The one that follows from a seat or a staffing. */
  Optional<RoleAssignment> findFollowing(String source) {
    return em.createQuery(
            "select r from RoleAssignment r where r.source = :source", RoleAssignment.class)
        .setParameter("source", source)
        .getResultStream()
        .findFirst();
  }

  /** The database must see the old one go before another of the same source comes. */
  void remove(RoleAssignment assignment) {
    em.remove(assignment);
    em.flush();
  }

  /** The same right is held already on some day of the period. */
  boolean isHeld(PersonId person, Grant grant) {
    return em.createQuery(
            """
            select r from RoleAssignment r where r.personId = :person and r.role = :role
            """,
            RoleAssignment.class)
        .setParameter("person", person.value())
        .setParameter("role", grant.role())
        .getResultStream()
        .filter(held -> Objects.equals(held.area(), grant.area()))
        .filter(held -> Objects.equals(held.unit(), grant.unit()))
        .anyMatch(
            held -> held.period().overlaps(Period.throughLastDay(grant.from(), grant.lastDay())));
  }

  /** Refuses when nobody but this person administers every area until further notice. */
  void requireAnotherAdministrator(PersonId leaving) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(?)")
        .setParameter(1, ADMINISTRATORS_LOCK)
        .getResultList();
    LocalDate today = LocalDate.now(clock);
    long others =
        em.createQuery(
                """
                select count(r) from RoleAssignment r join Account a on a.personId = r.personId
                where r.role = 'ADMINISTRATOR' and r.areaId is null and r.personId <> :leaving
                  and a.disabled = false and r.period.from <= :today and r.period.end is null
                """,
                Long.class)
            .setParameter("leaving", leaving.value())
            .setParameter("today", today)
            .getSingleResult();
    if (others == 0 && isAdministrator(leaving, today)) {
      throw new RuleViolation(SecurityRule.LAST_ADMINISTRATOR);
    }
  }

  private boolean isAdministrator(PersonId person, LocalDate today) {
    return em.createQuery(
            "select r from RoleAssignment r where r.personId = :person", RoleAssignment.class)
        .setParameter("person", person.value())
        .getResultStream()
        .anyMatch(held -> held.isAdministratorEverywhere() && held.period().includes(today));
  }
}
