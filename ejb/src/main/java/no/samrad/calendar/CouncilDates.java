package no.samrad.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.UnitId;

/** Meetings of some councils that take place, in order of their days. */
public record CouncilDates(List<MeetingRow> meetings) implements Serializable {

  public CouncilDates {
    meetings = List.copyOf(meetings);
  }

  /** The meetings of a unit's body on a day or later. */
  public List<MeetingRow> of(UnitId unit, MeetingBody body, LocalDate from) {
    return meetings.stream()
        .filter(each -> each.unit().equals(unit) && each.body() == body)
        .filter(each -> !each.day().isBefore(from))
        .toList();
  }

  /** The first one whose papers can still be handed in on the day. */
  public Optional<MeetingRow> firstInReach(UnitId unit, MeetingBody body, LocalDate day) {
    return of(unit, body, day).stream()
        .filter(each -> !each.paperDeadline().isBefore(day))
        .findFirst();
  }
}
