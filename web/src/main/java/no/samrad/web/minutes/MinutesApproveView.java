package no.samrad.web.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.LaterMeeting;
import no.samrad.minutes.MinutesApproval;
import no.samrad.minutes.MinutesQueries;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs minutes/approve.xhtml. */
@Named
@ViewScoped
public class MinutesApproveView implements Serializable {

  @Inject transient MinutesApproval approval;
  @Inject transient MinutesQueries minutes;
  @Inject transient MinutesDoor door;
  @Inject transient Messages messages;

  private Long in;
  private String reason;
  private List<LaterMeeting> later;

  private String slug;
  private long meeting;
  private OpenMinutes open;

  public void load() {
    find();
    later = minutes.later(open.meeting());
  }

  public String save() {
    NfpMeetingId council = in == null ? null : new NfpMeetingId(in);
    try {
      approval.approve(open.meeting(), open.version(), council, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("minutes.stale");
      return null;
    }
    messages.afterRedirect("minutes.approve.saved");
    return back();
  }

  /** The deadline is not over: somebody has to say why it is not waited for. */
  public boolean isEarly() {
    return open.sheet().standing().commentUntil() != null
        && !open.today().isAfter(open.sheet().standing().commentUntil());
  }

  /** Remarks nobody has answered. */
  public long getUnanswered() {
    return open.sheet().comments().stream().filter(each -> each.answer().isEmpty()).count();
  }

  public List<LaterMeeting> getLater() {
    return later;
  }

  private String back() {
    return "/minutes/minutes?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  private void find() {
    open = door.openToWrite(slug, meeting);
  }

  public OpenMinutes getOpen() {
    return open;
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

  public Long getIn() {
    return in;
  }

  public void setIn(Long in) {
    this.in = in;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
