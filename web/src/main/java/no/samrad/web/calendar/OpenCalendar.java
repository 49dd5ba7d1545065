package no.samrad.web.calendar;

import java.io.Serializable;
import java.util.stream.Stream;
import no.samrad.calendar.MeetingId;
import no.samrad.calendar.MeetingRow;
import no.samrad.calendar.UnitCalendar;
import no.samrad.place.UnitRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.UnitId;

/** The calendar of a unit on the desk of somebody. */
public record OpenCalendar(UnitRow unit, UnitCalendar calendar) implements Serializable {

  public UnitId id() {
    return unit.id();
  }

  public String name() {
    return unit.name();
  }

  MeetingRow require(long meeting) {
    return Stream.concat(calendar.ahead().stream(), calendar.past().stream())
        .filter(each -> each.id().value() == meeting)
        .findFirst()
        .orElseThrow(() -> new NotFound(new MeetingId(meeting)));
  }
}
