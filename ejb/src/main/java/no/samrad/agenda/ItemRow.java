package no.samrad.agenda;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * A line of an agenda.
 *
 * @param number null before the meeting is called
 * @param title what the reader may read of it
 * @param ground which law closes it; empty when it is open
 * @param hidden closed to this reader: nothing of it is here but what the public reads
 * @param minutes it is planned to take; null when nobody has planned it
 * @param startsAt by the time plan; null where something before it is not planned
 * @param carriedFrom the number of the item it goes on with; null: none
 * @param papers how many files and links belong to it; none to whom it is hidden
 */
public record ItemRow(
    ItemId id,
    int position,
    ItemKind kind,
    ItemNumber number,
    String title,
    String ground,
    boolean hidden,
    Integer minutes,
    LocalTime startsAt,
    ItemState state,
    boolean late,
    ItemNumber carriedFrom,
    int papers)
    implements Serializable {

  public boolean closed() {
    return !ground.isEmpty();
  }

  ItemRow at(LocalTime time) {
    return new ItemRow(
        id,
        position,
        kind,
        number,
        title,
        ground,
        hidden,
        minutes,
        time,
        state,
        late,
        carriedFrom,
        papers);
  }
}
