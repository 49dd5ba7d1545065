package no.samrad.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingScheduling;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.web.faces.Messages;

/** Backs meeting/new.xhtml. */
@Named
@ViewScoped
public class NfpMeetingNewView implements Serializable {

  @Inject transient MeetingScheduling planning;
  @Inject transient MeetingDoor door;
  @Inject transient Messages messages;

  private final MeetingFields fields = new MeetingFields();
  private String slug;
  private long council;
  private CouncilMeetings open;

  public void load() {
    open = door.councilToKeep(slug, council);
  }

  public String save() {
    NfpMeetingId id = planning.plan(new CouncilId(council), fields.getForm(), fields.wanted());
    messages.afterRedirect("meeting.planned", fields.getDay());
    return "/meeting/meeting?faces-redirect=true&slug=" + slug + "&meeting=" + id.value();
  }

  /** As the address asks for; a meeting where it says nothing that can be read. */
  public String getForm() {
    return fields.getForm().name();
  }

  public void setForm(String form) {
    fields.setForm(
        MeetingForm.WRITTEN.name().equals(form) ? MeetingForm.WRITTEN : MeetingForm.MEETING);
  }

  public MeetingFields getFields() {
    return fields;
  }

  public CouncilMeetings getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getCouncil() {
    return council;
  }

  public void setCouncil(long council) {
    this.council = council;
  }
}
