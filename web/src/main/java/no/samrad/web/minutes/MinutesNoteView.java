package no.samrad.web.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.minutes.MinutesApproval;
import no.samrad.web.faces.Messages;

/** Backs minutes/note.xhtml. */
@Named
@ViewScoped
public class MinutesNoteView implements Serializable {

  @Inject transient MinutesApproval approval;
  @Inject transient MinutesDoor door;
  @Inject transient Messages messages;

  private String words;

  private String slug;
  private long meeting;
  private OpenMinutes open;

  public void load() {
    find();
  }

  public String save() {
    approval.note(open.meeting(), words);
    messages.afterRedirect("minutes.note.saved");
    return back();
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

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
