package no.samrad.agenda;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * The agenda of a meeting, as one reader sees it.
 *
 * @param managing the reader keeps it
 * @param visible the meeting is called, or the reader keeps it; otherwise there are no items here
 */
public record AgendaDetails(
    AgendaMeeting meeting, boolean managing, boolean visible, List<ItemRow> items)
    implements Serializable {

  /** All in all, of those that are planned. */
  public int plannedMinutes() {
    return items.stream().filter(each -> each.minutes() != null).mapToInt(ItemRow::minutes).sum();
  }

  /** There is a meeting to plan the time of. */
  public boolean timed() {
    return meeting.startsAt() != null && plannedMinutes() > 0;
  }

  /** How long the meeting lasts. */
  public long minutes() {
    return Duration.between(meeting.startsAt(), meeting.endsAt()).toMinutes();
  }

  /** More is planned than there is time for. */
  public boolean tooLong() {
    return timed() && plannedMinutes() > minutes();
  }

  public boolean mayOrder() {
    return managing && meeting.open() && items.size() > 1;
  }

  public boolean mayAdd() {
    return managing && meeting.growing();
  }
}
