package no.samrad.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.calendar.CalendarQueries;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitRow;
import no.samrad.shared.NotFound;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Opens the calendar of the unit in the address. */
@ApplicationScoped
class CalendarDoor {

  @Inject PlaceQueries places;
  @Inject CalendarQueries calendars;
  @Inject Frame frame;

  /** As it is today, for whoever wants to change it. */
  OpenCalendar open(String code) {
    return open(code, frame.getToday());
  }

  OpenCalendar open(String code, LocalDate day) {
    UnitCode wanted = new UnitCode(code);
    UnitRow unit = places.unitsByCode(List.of(wanted), day, PageLanguage.now()).get(wanted);
    if (unit == null) {
      throw new NotFound(wanted);
    }
    return new OpenCalendar(unit, calendars.calendar(unit.id(), day));
  }
}
