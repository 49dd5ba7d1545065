package no.samrad.web.hours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.hours.HoursKeeping;
import no.samrad.hours.HoursQueries;
import no.samrad.hours.SeatHours;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs hours/meeting.xhtml: the working time of the seats in a meeting, or of one's own. */
@Named
@ViewScoped
public class MeetingHoursView implements Serializable {

  @Inject transient HoursKeeping keeping;
  @Inject transient HoursQueries queries;
  @Inject transient AreaDirectoryQueries directory;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private AreaId area;
  private List<SeatHours> rows;

  public void load() {
    area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    read();
    if (rows.isEmpty()) {
      throw new NotFound(new NfpMeetingId(meeting)); // nobody of the reader's was in it
    }
  }

  private void read() {
    rows = queries.seats(new NfpMeetingId(meeting), PageLanguage.now());
  }

  /** Those who were there and have entered nothing get the time they were there. */
  public void takeOver() {
    int seats = keeping.takeOver(new NfpMeetingId(meeting));
    read();
    messages.receipt("hours.takenOver", seats);
  }

  public boolean isMayTakeOver() {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY)
        && rows.stream().anyMatch(each -> !each.entered() && each.presence() != null);
  }

  public LocalDate getDay() {
    return rows.get(0).meetingDay();
  }

  public List<SeatHours> getRows() {
    return rows;
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
}
