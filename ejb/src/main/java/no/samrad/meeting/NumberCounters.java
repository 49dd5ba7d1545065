package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.samrad.council.CouncilId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Counts up; the row of a council and year stays locked until the transaction is over. */
@Repository
class NumberCounters {

  private static final String NEXT =
      """
      insert into nfp_number_counter as n (council_id, area_id, year, meetings, items)
      select c.id, c.area_id, ?2, cast(?3 as int), 1 - cast(?3 as int)
      from nfp_council c where c.id = ?1
      on conflict (council_id, year) do update
        set meetings = n.meetings + excluded.meetings, items = n.items + excluded.items
      returning meetings, items
      """;

  @PersistenceContext EntityManager em;

  int next(CouncilId council, int year, boolean meeting) {
    Object row =
        em.createNativeQuery(NEXT)
            .setParameter(1, council.value())
            .setParameter(2, year)
            .setParameter(3, meeting ? 1 : 0)
            .getSingleResult();
    return (int) NativeRow.of(row).number(meeting ? 0 : 1);
  }
}
