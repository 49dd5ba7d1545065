package no.samrad.web.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import no.samrad.hours.SeatHours;
import no.samrad.hours.WorkingTime;
import no.samrad.hours.YearHours.MeetingHours;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts working time into words and hours. */
@Named("hoursWords")
@ApplicationScoped
public class HoursWords {

  @Inject Texts texts;
  @Inject Format format;

  /** 1,75 of 105 minutes. */
  public String hours(Long minutes) {
    if (minutes == null) {
      return "";
    }
    BigDecimal hours = WorkingTime.hours(minutes);
    return format.number(hours, Math.max(0, hours.scale()));
  }

  public String meeting(MeetingHours row) {
    return row.number() == null
        ? format.day(row.day())
        : texts.get("hours.meeting", row.day(), row.number().toString());
  }

  /** What was entered, or what the attendance suggests. */
  public String entered(SeatHours row) {
    if (row.entered()) {
      return texts.get(
          "hours.entered",
          hours(row.meetingMinutes().longValue()),
          hours(row.preparationMinutes().longValue()));
    }
    return row.presence() == null
        ? texts.get("hours.notEntered")
        : texts.get("hours.suggested", hours(row.presence().longValue()));
  }
}
