package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Lists agendas in one statement each. What is closed to a reader does not leave the database. */
@Repository
class AgendaListing {

  private static final String ITEMS =
      """
      select i.id, i.position, i.kind, i.year, i.number,
        case when i.closed and not ?2 then i.public_title else i.title end,
        case when i.closed then i.closed_ground else '' end, i.closed and not ?2, i.minutes,
        i.state, i.added_late, o.year, o.number,
        case when i.closed and not ?2 then 0
          else (select count(*) from nfp_item_paper p where p.item_id = i.id) end,
        case when i.closed and not ?2 then '' else i.description end,
        case when i.closed and not ?2 then '' else i.proposal end,
        case when i.closed then i.public_title else '' end, i.version
      from nfp_agenda_item i
      left join nfp_agenda_item o on o.id = i.carried_from
      where i.meeting_id = ?1
      order by i.position
      """;

  @PersistenceContext EntityManager em;

  List<ItemRow> rows(AgendaMeeting meeting, boolean closedToo) {
    return TimePlan.of(
        read(meeting, closedToo).stream().map(AgendaListing::row).toList(), meeting.startsAt());
  }

  /** All items with what they say. */
  List<ItemSheet> sheets(AgendaMeeting meeting, boolean closedToo) {
    List<NativeRow> read = read(meeting, closedToo);
    List<ItemRow> rows =
        TimePlan.of(read.stream().map(AgendaListing::row).toList(), meeting.startsAt());
    return IntStream.range(0, rows.size())
        .mapToObj(at -> sheet(rows.get(at), read.get(at)))
        .toList();
  }

  private List<NativeRow> read(AgendaMeeting meeting, boolean closedToo) {
    List<?> rows =
        em.createNativeQuery(ITEMS)
            .setParameter(1, meeting.id().value())
            .setParameter(2, closedToo)
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static ItemRow row(NativeRow row) {
    Long minutes = row.numberOrNull(8);
    return new ItemRow(
        new ItemId(row.number(0)),
        (int) row.number(1),
        ItemKind.valueOf(row.text(2)),
        ItemNumber.ifGiven(row.numberOrNull(3), row.numberOrNull(4)),
        row.text(5),
        row.text(6),
        row.flag(7),
        minutes == null ? null : minutes.intValue(),
        null,
        ItemState.valueOf(row.text(9)),
        row.flag(10),
        ItemNumber.ifGiven(row.numberOrNull(11), row.numberOrNull(12)),
        (int) row.number(13));
  }

  private static ItemSheet sheet(ItemRow item, NativeRow row) {
    ItemText text =
        new ItemText(
            item.kind(),
            item.title(),
            row.text(14),
            row.text(15),
            item.minutes(),
            new ClosedDoors(item.closed(), item.ground(), row.text(16)));
    return new ItemSheet(item, text, row.number(17));
  }
}
