package no.samrad.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.meeting.MeetingCalling;
import no.samrad.meeting.MeetingPlace;
import no.samrad.meeting.MeetingScheduling;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs meeting/change.xhtml: a planned meeting is changed, a called one moved. */
@Named
@ViewScoped
public class NfpMeetingChangeView implements Serializable {

  @Inject transient MeetingScheduling planning;
  @Inject transient MeetingCalling calling;
  @Inject transient MeetingDoor door;
  @Inject transient Messages messages;

  private final MeetingFields fields = new MeetingFields();
  private String reason;
  private String slug;
  private long meeting;
  private OpenMeeting open;

  public void load() {
    find();
    fields.show(open.meeting().form(), open.meeting().place());
  }

  public String save() {
    MeetingPlace wanted = fields.wanted();
    boolean moving = open.meeting().called();
    try {
      if (moving) {
        calling.move(open.id(), open.version(), wanted, reason);
      } else {
        planning.change(open.id(), open.version(), wanted);
      }
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("meeting.stale");
      return null;
    }
    messages.afterRedirect(receipt(moving), wanted.day());
    return back();
  }

  private String receipt(boolean moving) {
    String key = moving ? "meeting.moved" : "meeting.changed";
    return open.meeting().written() ? key + ".written" : key;
  }

  private String back() {
    return "/meeting/meeting?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  private void find() {
    open = door.meetingToKeep(slug, meeting);
  }

  public MeetingFields getFields() {
    return fields;
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
