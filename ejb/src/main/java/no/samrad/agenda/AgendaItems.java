package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** The items of all agendas. */
@Repository
class AgendaItems {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  @PersistenceContext EntityManager em;

  void add(AgendaItem item) {
    em.persist(item);
  }

  /** The item, for changing. Two who change it at once cannot both succeed. */
  AgendaItem require(ItemId id) {
    AgendaItem item =
        em.find(AgendaItem.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (item == null) {
      throw new NotFound(id);
    }
    flush(id); // the next query would, and let a lost race out as a fault
    return item;
  }

  /** Those of a meeting that are neither decided nor taken note of, in their order. */
  List<AgendaItem> openIn(NfpMeetingId meeting) {
    return em.createQuery(
            """
            select i from AgendaItem i
            where i.meetingId = :meeting and i.state = no.samrad.agenda.ItemState.OPEN
            order by i.position
            """,
            AgendaItem.class)
        .setParameter("meeting", meeting.value())
        .getResultList();
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
