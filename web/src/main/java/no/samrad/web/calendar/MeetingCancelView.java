package no.samrad.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.calendar.MeetingPlanning;
import no.samrad.calendar.MeetingRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs calendar/cancel.xhtml. */
@Named
@ViewScoped
public class MeetingCancelView implements Serializable {

  @Inject transient MeetingPlanning planning;
  @Inject transient CalendarDoor door;
  @Inject transient Messages messages;

  private String code;
  private long meeting;
  private String reason;
  private OpenCalendar open;
  private MeetingRow row;

  public void load() {
    open = door.open(code);
    row = open.require(meeting);
  }

  public String save() {
    try {
      planning.cancel(open.id(), row.id(), row.version(), reason);
    } catch (StaleData e) {
      load(); // what was typed stays; saving again is a new decision
      messages.stale("calendar.stale", open.name());
      return null;
    }
    messages.afterRedirect("calendar.cancelled", open.name(), row.day());
    return "/calendar/unit?faces-redirect=true&code=" + code;
  }

  public OpenCalendar getOpen() {
    return open;
  }

  public MeetingRow getRow() {
    return row;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public long getMeeting() {
    return meeting;
  }

  public void setMeeting(long meeting) {
    this.meeting = meeting;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
