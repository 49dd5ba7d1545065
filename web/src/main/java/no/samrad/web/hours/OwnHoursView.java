package no.samrad.web.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.hours.HoursQueries;
import no.samrad.hours.OwnHours;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Meetings the reader was to be in and has entered no time for. Only reads. */
@Named
@RequestScoped
public class OwnHoursView {

  @Inject HoursQueries queries;
  @Inject Frame frame;

  private List<OwnHours> rows;

  public List<OwnHours> getRows() {
    if (rows == null) {
      rows = queries.own(frame.getToday(), PageLanguage.now());
    }
    return rows;
  }
}
