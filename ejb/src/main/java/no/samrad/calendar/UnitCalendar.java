package no.samrad.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * The calendar of a unit.
 *
 * @param ahead meetings from a day on, the next one first
 * @param past the latest before that, the last one first
 * @param mayKeep whoever asks may change it
 */
public record UnitCalendar(List<MeetingRow> ahead, List<MeetingRow> past, boolean mayKeep)
    implements Serializable {

  public UnitCalendar {
    ahead = List.copyOf(ahead);
    past = List.copyOf(past);
  }
}
