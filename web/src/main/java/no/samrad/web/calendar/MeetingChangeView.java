package no.samrad.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.calendar.MeetingBody;
import no.samrad.calendar.MeetingPlan;
import no.samrad.calendar.MeetingPlanning;
import no.samrad.calendar.MeetingRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs calendar/change.xhtml. */
@Named
@ViewScoped
public class MeetingChangeView implements Serializable {

  @Inject transient MeetingPlanning planning;
  @Inject transient CalendarDoor door;
  @Inject transient Messages messages;

  private String code;
  private long meeting;
  private MeetingBody body;
  private LocalDate day;
  private LocalDate deadline;
  private OpenCalendar open;
  private MeetingRow row;

  /** Shows what is entered, so that only what is wrong has to be typed. */
  public void load() {
    find();
    body = row.body();
    day = row.day();
    deadline = row.paperDeadline();
  }

  public String save() {
    try {
      planning.change(open.id(), row.id(), row.version(), new MeetingPlan(body, day, deadline), "");
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("calendar.stale", open.name());
      return null;
    }
    messages.afterRedirect("calendar.changed", open.name(), day);
    return "/calendar/unit?faces-redirect=true&code=" + code;
  }

  private void find() {
    open = door.open(code);
    row = open.require(meeting);
  }

  public List<MeetingBody> getBodies() {
    return List.of(MeetingBody.values());
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

  public MeetingBody getBody() {
    return body;
  }

  public void setBody(MeetingBody body) {
    this.body = body;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalDate getDeadline() {
    return deadline;
  }

  public void setDeadline(LocalDate deadline) {
    this.deadline = deadline;
  }
}
