package no.samrad.web.hours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import no.samrad.council.SeatId;
import no.samrad.hours.HoursKeeping;
import no.samrad.hours.HoursQueries;
import no.samrad.hours.SeatHours;
import no.samrad.hours.WorkingTime;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs hours/seat.xhtml: the working time of one seat; what was recorded is suggested. */
@Named
@ViewScoped
public class SeatHoursView implements Serializable {

  @Inject transient HoursKeeping keeping;
  @Inject transient HoursQueries queries;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private long seat;
  private String back;
  private SeatHours row;
  private BigDecimal inMeeting;
  private BigDecimal preparation;

  public void load() {
    find();
    Integer minutes = row.entered() ? row.meetingMinutes() : row.presence();
    inMeeting = minutes == null ? BigDecimal.ZERO : WorkingTime.hours(minutes);
    preparation = row.entered() ? WorkingTime.hours(row.preparationMinutes()) : null;
  }

  private void find() {
    SeatId wanted = new SeatId(seat);
    row =
        queries.seats(new NfpMeetingId(meeting), PageLanguage.now()).stream()
            .filter(each -> each.seat().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
  }

  public String save() {
    WorkingTime time = WorkingTime.ofHours(inMeeting, preparation);
    try {
      keeping.enter(new NfpMeetingId(meeting), row.seat(), row.version(), time);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("hours.stale", row.name());
      return null;
    }
    messages.afterRedirect("hours.saved", row.unitName());
    return isFromMember()
        ? "/member/home?faces-redirect=true"
        : "/hours/meeting?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  /** Where the reader came from, and goes again. */
  public boolean isFromMember() {
    return "member".equals(back);
  }

  public SeatHours getRow() {
    return row;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getMeeting() {
    return meeting;
  }

  public void setMeeting(long meeting) {
    this.meeting = meeting;
  }

  public long getSeat() {
    return seat;
  }

  public void setSeat(long seat) {
    this.seat = seat;
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }

  public BigDecimal getInMeeting() {
    return inMeeting;
  }

  public void setInMeeting(BigDecimal inMeeting) {
    this.inMeeting = inMeeting;
  }

  public BigDecimal getPreparation() {
    return preparation;
  }

  public void setPreparation(BigDecimal preparation) {
    this.preparation = preparation;
  }
}
