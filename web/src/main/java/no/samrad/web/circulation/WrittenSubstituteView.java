package no.samrad.web.circulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.circulation.SubstituteCall;
import no.samrad.circulation.SubstituteQueries;
import no.samrad.circulation.SubstituteSheet;
import no.samrad.circulation.WrittenSubstitution;
import no.samrad.council.SeatId;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs circulation/substitute.xhtml. */
@Named
@ViewScoped
public class WrittenSubstituteView implements Serializable {

  @Inject transient WrittenSubstitution substitution;
  @Inject transient SubstituteQueries queries;
  @Inject transient CirculationDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private long seat;
  private OpenCirculation open;
  private SubstituteSheet sheet;
  private Long by;
  private String reason;

  /** Where only one can be called in, they are chosen. */
  public void load() {
    open = door.openToClose(slug, meeting);
    sheet = queries.seat(open.meeting(), new SeatId(seat), PageLanguage.now());
    if (sheet.free().size() == 1) {
      by = sheet.free().get(0).seat().value();
    }
  }

  public String call() {
    SeatId wanted = by == null ? null : new SeatId(by);
    substitution.call(open.meeting(), new SubstituteCall(sheet.seat(), wanted, reason));
    return back("circulation.substitute.called");
  }

  public String giveBack() {
    substitution.giveBack(open.meeting(), sheet.seat());
    return back("circulation.substitute.returned");
  }

  private String back(String said) {
    messages.afterRedirect(said, sheet.name());
    return "/circulation/circulation?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  /** Nobody has answered for the seat, and it is not too late. */
  public boolean isPending() {
    return open.pending() && !sheet.answered();
  }

  public boolean isCallable() {
    return isPending() && !sheet.substituted() && !sheet.free().isEmpty();
  }

  /** There is nobody to call in. */
  public boolean isLacking() {
    return isPending() && !sheet.substituted() && sheet.free().isEmpty();
  }

  public OpenCirculation getOpen() {
    return open;
  }

  public SubstituteSheet getSheet() {
    return sheet;
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

  public Long getBy() {
    return by;
  }

  public void setBy(Long by) {
    this.by = by;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
