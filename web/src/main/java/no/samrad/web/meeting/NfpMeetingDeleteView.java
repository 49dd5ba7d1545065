package no.samrad.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.meeting.MeetingScheduling;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs meeting/delete.xhtml. */
@Named
@ViewScoped
public class NfpMeetingDeleteView implements Serializable {

  @Inject transient MeetingScheduling planning;
  @Inject transient MeetingDoor door;
  @Inject transient MeetingWords words;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private OpenMeeting open;

  public void load() {
    find();
  }

  public String save() {
    try {
      planning.delete(open.id(), open.version());
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("meeting.stale");
      return null;
    }
    messages.afterRedirect("meeting.deleted", words.name(open.meeting()));
    long council = open.meeting().council().id().value();
    return "/meeting/list?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.meetingToKeep(slug, meeting);
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
