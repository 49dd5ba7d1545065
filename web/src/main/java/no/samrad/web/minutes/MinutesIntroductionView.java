package no.samrad.web.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.minutes.MinutesDrafting;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs minutes/introduction.xhtml. */
@Named
@ViewScoped
public class MinutesIntroductionView implements Serializable {

  @Inject transient MinutesDrafting drafting;
  @Inject transient MinutesDoor door;
  @Inject transient Messages messages;

  private String introduction;

  private String slug;
  private long meeting;
  private OpenMinutes open;

  public void load() {
    find();
    introduction = open.sheet().standing().introduction();
  }

  public String save() {
    try {
      drafting.introduce(open.meeting(), open.version(), introduction);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("minutes.stale");
      return null;
    }
    messages.afterRedirect("minutes.introduction.saved");
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

  public String getIntroduction() {
    return introduction;
  }

  public void setIntroduction(String introduction) {
    this.introduction = introduction;
  }
}
