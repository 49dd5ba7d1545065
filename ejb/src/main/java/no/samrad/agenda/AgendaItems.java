package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** The items of all agendas. */
@Repository
class AgendaItems {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "item_is_carried_once", AgendaRule.ALREADY_CARRIED,
              "standing_item_stands_once_in_a_meeting", AgendaRule.ALREADY_ON_THE_AGENDA,
              "source_stands_once_in_a_meeting", AgendaRule.ALREADY_ON_THE_AGENDA));

  private static final String ORDER =
      """
      update nfp_agenda_item i set position = o.place
      from unnest(cast(?2 as bigint[])) with ordinality as o (id, place)
      where i.id = o.id and i.meeting_id = ?1 and i.position <> o.place
      """;

  private static final String PLACES =
      """
      select i.id, coalesce(s.position, 0), coalesce(s.at_end, false)
      from nfp_agenda_item i
      left join nfp_standing_item s on s.code = i.standing
      where i.meeting_id = ?1
      order by i.position
      """;

  @PersistenceContext EntityManager em;

  void add(AgendaItem item) {
    em.persist(item);
  }

  void remove(AgendaItem item) {
    em.remove(item);
  }

  /** The item as it is. */
  AgendaItem find(ItemId id) {
    AgendaItem item = em.find(AgendaItem.class, id.value());
    if (item == null) {
      throw new NotFound(id);
    }
    return item;
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

  AgendaItem require(ItemId id, long seenVersion) {
    AgendaItem item =
        em.find(AgendaItem.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (item == null) {
      throw new NotFound(id);
    }
    if (!item.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    flush(id); // the next query would, and let a lost race out as a fault
    return item;
  }

  /** In their order. */
  List<AgendaItem> of(NfpMeetingId meeting) {
    return em.createQuery(
            "select i from AgendaItem i where i.meetingId = :meeting order by i.position, i.id",
            AgendaItem.class)
        .setParameter("meeting", meeting.value())
        .getResultList();
  }

  /** Where each stands among the standing items. */
  AgendaOrder order(NfpMeetingId meeting) {
    List<?> rows = em.createNativeQuery(PLACES).setParameter(1, meeting.value()).getResultList();
    return AgendaOrder.of(rows);
  }

  /** From now on they stand in this order; positions count from 1. */
  void order(NfpMeetingId meeting, List<ItemId> order) {
    String ids =
        order.stream()
            .map(each -> Long.toString(each.value()))
            .collect(Collectors.joining(",", "{", "}"));
    em.createNativeQuery(ORDER)
        .setParameter(1, meeting.value())
        .setParameter(2, ids)
        .executeUpdate();
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
