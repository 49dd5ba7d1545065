package no.samrad.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.samrad.shared.UnitId;

/** When councils meet, for other capabilities. They have asked for the right. */
@ApplicationScoped
public class CouncilCalendar {

  @Inject CalendarListing listing;

  /** Meetings of these units from a day on; one statement. */
  public CouncilDates from(LocalDate day, Collection<UnitId> units) {
    return units.isEmpty() ? new CouncilDates(List.of()) : listing.dates(day, units);
  }
}
