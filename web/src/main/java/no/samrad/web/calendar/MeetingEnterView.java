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
import no.samrad.web.faces.Messages;

/** Backs calendar/enter.xhtml. */
@Named
@ViewScoped
public class MeetingEnterView implements Serializable {

  @Inject transient MeetingPlanning planning;
  @Inject transient CalendarDoor door;
  @Inject transient Messages messages;

  private String code;
  private MeetingBody body;
  private LocalDate day;
  private LocalDate deadline;
  private Integer daysBefore;
  private OpenCalendar open;

  public void load() {
    open = door.open(code);
  }

  public String save() {
    planning.enter(open.id(), MeetingPlan.of(body, day, deadline, daysBefore));
    messages.afterRedirect("calendar.entered", open.name(), day);
    return "/calendar/unit?faces-redirect=true&code=" + code;
  }

  public List<MeetingBody> getBodies() {
    return List.of(MeetingBody.values());
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

  public Integer getDaysBefore() {
    return daysBefore;
  }

  public void setDaysBefore(Integer daysBefore) {
    this.daysBefore = daysBefore;
  }
}
