package no.samrad.profile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** The profiles of all areas. */
@Repository
class AreaProfiles {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "area_has_one_office_a_day", ProfileRule.JUST_ENTERED,
              "person_is_contact_once_a_day", ProfileRule.JUST_ENTERED,
              "area_has_one_share_a_day", ProfileRule.JUST_ENTERED));

  /** People an area knows: who holds a right in it, or in every area, or was its contact. */
  static final String KNOWN =
      """
      (exists (select from role_assignment r
               where r.person_id = p.id and (r.area_id = ?1 or r.area_id is null))
        or exists (select from area_contact c where c.person_id = p.id and c.area_id = ?1))
      """;

  private static final String KNOWN_PERSON =
      "select p.id from person p where p.id = ?2 and " + KNOWN;

  @PersistenceContext EntityManager em;

  /**
   * The profile, for changing. Two who change it at once cannot both succeed.
   *
   * @param seenVersion 1 also stands for a profile nobody has begun
   */
  AreaProfile require(AreaId area, long seenVersion) {
    em.createNativeQuery(
            """
            insert into area_profile (area_id) select a.id from area a where a.id = ?1
            on conflict do nothing
            """)
        .setParameter(1, area.value())
        .executeUpdate();
    AreaProfile profile =
        em.find(AreaProfile.class, area.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (profile == null) {
      throw new NotFound(area);
    }
    if (!profile.isAt(seenVersion)) {
      throw new StaleData(area);
    }
    flush(area); // the next query would, and let a lost race out as a fault
    return profile;
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(AreaId area) {
    CONSTRAINTS.flush(em, area);
  }

  /** Nothing is said about an area for days before it began. */
  void requireBegun(AreaId area, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(
                "select min(p.valid_from)::text from area_phase p where p.area_id = ?1")
            .setParameter(1, area.value())
            .getResultList();
    if (rows.get(0) == null) {
      throw new NotFound(area);
    }
    LocalDate begun = LocalDate.parse(rows.get(0).toString());
    if (day.isBefore(begun)) {
      throw new RuleViolation(ProfileRule.BEFORE_AREA, begun);
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
