package no.samrad.web.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.minutes.MinutesDrafting;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs minutes/circulate.xhtml. */
@Named
@ViewScoped
public class MinutesCirculateView implements Serializable {

  private static final int USUAL_DAYS = 7;

  @Inject transient MinutesDrafting drafting;
  @Inject transient MinutesDoor door;
  @Inject transient Messages messages;

  private LocalDate until;

  private String slug;
  private long meeting;
  private OpenMinutes open;

  /** As many days as members have before a meeting. */
  public void load() {
    find();
    int days = open.sheet().subject().noticeDays();
    LocalDate before = open.sheet().standing().commentUntil();
    until = before == null ? open.today().plusDays(days == 0 ? USUAL_DAYS : days) : before;
  }

  public String save() {
    try {
      drafting.circulate(open.meeting(), open.version(), until);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("minutes.stale");
      return null;
    }
    messages.afterRedirect("minutes.circulate.saved", until);
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

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
