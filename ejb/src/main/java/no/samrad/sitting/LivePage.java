package no.samrad.sitting;

import java.io.Serializable;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;

/**
 * A meeting with its agenda and everybody in it.
 *
 * @param item the one that is shown; null: there is none
 * @param secretary whoever keeps the minutes; empty: nobody is named
 */
public record LivePage(
    LiveMeeting meeting,
    List<LiveItem> items,
    LiveItem item,
    List<LiveSeat> seats,
    String secretary)
    implements Serializable {

  public LivePage {
    items = List.copyOf(items);
    seats = List.copyOf(seats);
  }

  public int getPresent() {
    return (int) seats.stream().filter(LiveSeat::isPresent).count();
  }

  /** Whether enough are there for the item that is shown. */
  public QuorumCount getCount() {
    int partial = (int) seats.stream().filter(LiveSeat::isPartial).count();
    int present = (int) seats.stream().filter(LiveSeat::isMayVote).count();
    return QuorumCount.of(meeting.quorum(), seats.size(), partial, present);
  }

  /** From 1; 0: not on the agenda. */
  public int position(ItemId wanted) {
    return items.stream().map(LiveItem::item).toList().indexOf(wanted) + 1;
  }

  /** The next that is not settled, after the one that is shown; null: none is left there. */
  public LiveItem getNext() {
    int shown = item == null ? 0 : position(item.item());
    return items.stream().skip(shown).filter(LiveItem::isOpen).findFirst().orElse(null);
  }

  public long getOpenItems() {
    return items.stream().filter(LiveItem::isOpen).count();
  }

  /** The item that is shown is the one the meeting has come to. */
  public boolean isShownNow() {
    return item != null && item.item().equals(meeting.current());
  }

  public LiveSeat seat(SeatId wanted) {
    return seats.stream().filter(each -> each.seat().equals(wanted)).findFirst().orElse(null);
  }
}
