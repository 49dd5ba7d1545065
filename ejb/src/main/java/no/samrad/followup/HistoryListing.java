package no.samrad.followup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemState;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads the way of a matter through meetings, in one statement. */
@Repository
class HistoryListing {

  /**
   * An item, what it goes on with, and what goes on with it: carried to a later meeting, or taken
   * up again because of an action. What stands on the agenda of a meeting that is not called yet is
   * the secretary's alone.
   */
  private static final String STEPS =
      """
      with recursive link as (
        select i.id, i.carried_from as from_item, null::bigint as action_id
        from nfp_agenda_item i join nfp_agenda_item o on o.id = ?1 and o.area_id = i.area_id
        where i.carried_from is not null
        union all
        select i.id, x.item_id, x.id
        from nfp_agenda_item o
        join nfp_action x on x.area_id = o.area_id
        join nfp_agenda_item i on i.area_id = o.area_id and i.source = 'action/' || x.id
        where o.id = ?1
      ), way (id) as (
        select cast(?1 as bigint)
        union
        select case when l.id = w.id then l.from_item else l.id end
        from way w join link l on l.id = w.id or l.from_item = w.id
      )
      select i.id, i.meeting_id, m.meeting_day::text, i.number, i.year,
        case when i.closed and not ?2 then i.public_title else i.title end, i.state,
        case when i.closed and not ?2 then '' else coalesce(d.wording, '') end,
        coalesce((
          select x.task from link l join nfp_action x on x.id = l.action_id join nfp_agenda_item o on o.id = x.item_id
          where l.id = i.id and (?2 or not i.closed and not o.closed) limit 1), ''),
        (select count(*) from nfp_action x where x.item_id = i.id),
        (select count(*) from nfp_action x where x.item_id = i.id and x.state = 'OPEN')
      from way w
      join nfp_agenda_item i on i.id = w.id
      join nfp_meeting m on m.id = i.meeting_id
      left join nfp_decision d on d.item_id = i.id
      where ?3 or m.state not in ('PLANNED', 'CANCELLED')
      order by m.meeting_day, m.id, i.position
      """;

  @PersistenceContext EntityManager em;

  List<HistoryStep> of(ItemId item, boolean closedToo, boolean planned) {
    List<?> rows =
        em.createNativeQuery(STEPS)
            .setParameter(1, item.value())
            .setParameter(2, closedToo)
            .setParameter(3, planned)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(HistoryListing::step).toList();
  }

  private static HistoryStep step(NativeRow row) {
    Long number = row.numberOrNull(3);
    return new HistoryStep(
        new ItemId(row.number(0)),
        new NfpMeetingId(row.number(1)),
        row.day(2),
        number == null ? null : number.intValue(),
        number == null ? null : (int) row.number(4),
        row.text(5),
        ItemState.valueOf(row.text(6)),
        row.text(7),
        row.text(8),
        row.number(9),
        row.number(10));
  }
}
