package no.samrad.extract;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** The areas a file of counts may be about, by every name they have had. */
@Repository
class CountAreas {

  private static final String NAMES =
      """
      select a.id, lower(a.slug) from area a
      union select n.area_id, lower(n.name) from area_name n
      """;

  /** In the background nobody is signed in; who sent the file is asked instead. */
  private static final String HELD =
      """
      select r.area_id from role_assignment r
      where r.person_id = ?1 and r.role in ('ADMINISTRATOR', 'HOST_STAFF') and r.unit_id is null
        and daterange(r.valid_from, r.valid_to) @> cast(?2 as date)
      """;

  @PersistenceContext EntityManager em;

  Map<String, AreaId> byName() {
    List<?> rows = em.createNativeQuery(NAMES).getResultList();
    Map<String, AreaId> names = new HashMap<>();
    rows.stream()
        .map(NativeRow::of)
        .forEach(row -> names.put(row.text(1).toLowerCase(Locale.ROOT), new AreaId(row.number(0))));
    return names;
  }

  /** For which somebody may enter counts. */
  AreaScope heldBy(PersonId person, LocalDate today) {
    List<?> rows =
        em.createNativeQuery(HELD)
            .setParameter(1, person.value())
            .setParameter(2, today.toString())
            .getResultList();
    Set<AreaId> areas = new HashSet<>();
    for (Object row : rows) {
      Long area = NativeRow.of(row).numberOrNull(0);
      if (area == null) {
        return AreaScope.everywhere();
      }
      areas.add(new AreaId(area));
    }
    return AreaScope.of(areas);
  }
}
