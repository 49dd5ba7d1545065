package no.samrad.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.web.frame.Frame;

/** Backs calendar/unit.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class CalendarUnitView {

  @Inject CalendarDoor door;
  @Inject Frame frame;

  private String code;
  private OpenCalendar open;

  public void load() {
    open = door.open(code, frame.getDay());
  }

  /** Nothing can be changed on another day than today. */
  public boolean isMayKeep() {
    return open.calendar().mayKeep() && !frame.isOtherDay();
  }

  public OpenCalendar getOpen() {
    return open;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
