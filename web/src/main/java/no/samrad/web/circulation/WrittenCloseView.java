package no.samrad.web.circulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.circulation.CirculationSheet.ReplyRow;
import no.samrad.circulation.WrittenChoice;
import no.samrad.circulation.WrittenClosing;
import no.samrad.circulation.WrittenOutcome;
import no.samrad.web.faces.Messages;

/** Backs circulation/close.xhtml. */
@Named
@ViewScoped
public class WrittenCloseView implements Serializable {

  @Inject transient WrittenClosing closing;
  @Inject transient CirculationDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private OpenCirculation open;
  private String outcome;

  public void load() {
    open = door.openToClose(slug, meeting);
  }

  public String save() {
    WrittenOutcome chosen =
        outcome == null || outcome.isEmpty() ? null : WrittenOutcome.valueOf(outcome);
    closing.close(open.meeting(), chosen);
    messages.afterRedirect("circulation.close.saved");
    return "/minutes/minutes?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  /** Those who ask for a meeting. */
  public List<ReplyRow> getWishes() {
    return open.sheet().replies().stream()
        .filter(each -> each.choice() == WrittenChoice.MEETING)
        .toList();
  }

  public List<WrittenOutcome> getOutcomes() {
    return List.of(WrittenOutcome.values());
  }

  public OpenCirculation getOpen() {
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

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
