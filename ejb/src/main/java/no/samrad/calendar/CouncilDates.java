package no.samrad.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.UnitId;

/**
 * Meetings of some councils, in order of their days.
 *
 * @param meetings also those that are cancelled
 */
public record CouncilDates(List<MeetingRow> meetings) implements Serializable {

  public CouncilDates {
    meetings = List.copyOf(meetings);
  }

  /** The meetings of a unit's body that take place on a day or later. */
  public List<MeetingRow> of(UnitId unit, MeetingBody body, LocalDate from) {
    return meetings.stream()
        .filter(each -> each.unit().equals(unit) && each.body() == body && !each.cancelled())
        .filter(each -> !each.day().isBefore(from))
        .toList();
  }

  /** The first one whose papers can still be handed in on the day. */
  public Optional<MeetingRow> firstInReach(UnitId unit, MeetingBody body, LocalDate day) {
    return of(unit, body, day).stream()
        .filter(each -> !each.paperDeadline().isBefore(day))
        .findFirst();
  }

  /** There was to be a meeting on the day, and it does not take place. */
  public boolean isCancelled(UnitId unit, MeetingBody body, LocalDate day) {
    return meetings.stream()
        .anyMatch(
            each ->
                each.unit().equals(unit)
                    && each.body() == body
                    && each.cancelled()
                    && each.day().equals(day));
  }
}
