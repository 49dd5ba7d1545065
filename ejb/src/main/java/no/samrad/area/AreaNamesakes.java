package no.samrad.area;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** Knows whether a name is another area's. */
@Repository
class AreaNamesakes {

  private static final long NO_AREA = 0;

  private static final String LOCK =
      "select 1 from pg_advisory_xact_lock(hashtext('samrad.area_name'))";

  private static final String TAKEN =
      """
      select n.name from area_name n
      where n.kind = 'OFFICIAL' and n.area_id <> ?1
        and lower(n.name collate samrad.norwegian)
          = lower(cast(?2 as text) collate samrad.norwegian)
        and daterange(n.valid_from, n.valid_to)
          && daterange(cast(nullif(?3, '') as date), cast(nullif(?4, '') as date), '[]')
      """;

  @PersistenceContext EntityManager em;

  /**
   * Whoever names an area waits here for whoever else does: two who take the same name at once get
   * the same answer as one after the other. Comes after the lock on the area.
   */
  void lock() {
    em.createNativeQuery(LOCK).getResultList();
  }

  /**
   * Refuses what another area is called officially on a day of the period.
   *
   * @param area whose names they are to be; null for one that is new
   */
  void refuse(Collection<String> names, Period period, AreaId area) {
    names.stream()
        .filter(name -> isTaken(name, period, area == null ? NO_AREA : area.value()))
        .findFirst()
        .ifPresent(
            name -> {
              throw new RuleViolation(AreaRule.NAME_OF_ANOTHER_AREA, name);
            });
  }

  private boolean isTaken(String name, Period period, long area) {
    List<?> rows =
        em.createNativeQuery(TAKEN)
            .setParameter(1, area)
            .setParameter(2, name)
            .setParameter(3, period.firstDay().map(LocalDate::toString).orElse(""))
            .setParameter(4, period.lastDay().map(LocalDate::toString).orElse(""))
            .getResultList();
    return !rows.isEmpty();
  }
}
