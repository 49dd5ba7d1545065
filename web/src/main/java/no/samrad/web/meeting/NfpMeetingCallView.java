package no.samrad.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.meeting.MeetingCalling;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs meeting/call.xhtml. */
@Named
@ViewScoped
public class NfpMeetingCallView implements Serializable {

  @Inject transient MeetingCalling calling;
  @Inject transient MeetingDoor door;
  @Inject transient MeetingWords words;
  @Inject transient Messages messages;

  private String reason;
  private String slug;
  private long meeting;
  private OpenMeeting open;

  public void load() {
    find();
  }

  public String save() {
    try {
      calling.call(open.id(), open.version(), reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("meeting.stale");
      return null;
    }
    find();
    messages.afterRedirect("meeting.called", words.name(open.meeting()));
    return back();
  }

  private String back() {
    return "/meeting/meeting?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  private void find() {
    open = door.meetingToKeep(slug, meeting);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public OpenMeeting getOpen() {
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
}
