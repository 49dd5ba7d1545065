package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** The standing items of the reference data. */
@Repository
class StandingItems {

  private static final String PLACE =
      "select s.position, s.at_end from nfp_standing_item s where s.code = ?1";

  @PersistenceContext EntityManager em;

  /** Where an item belongs among them; one that is none belongs among those that are none. */
  AgendaOrder.Place place(ItemId item, String standing) {
    if (standing.isEmpty()) {
      return new AgendaOrder.Place(item, 0, false);
    }
    List<?> rows = em.createNativeQuery(PLACE).setParameter(1, standing).getResultList();
    NativeRow row = NativeRow.of(rows.get(0));
    return new AgendaOrder.Place(item, (int) row.number(0), row.flag(1));
  }
}
