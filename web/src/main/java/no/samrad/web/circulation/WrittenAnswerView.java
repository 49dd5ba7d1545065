package no.samrad.web.circulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.circulation.CirculationSheet.ReplyRow;
import no.samrad.circulation.NewReply;
import no.samrad.circulation.WrittenChoice;
import no.samrad.circulation.WrittenReplying;
import no.samrad.council.SeatId;
import no.samrad.web.faces.Messages;

/** Backs circulation/answer.xhtml. */
@Named
@ViewScoped
public class WrittenAnswerView implements Serializable {

  @Inject transient WrittenReplying replying;
  @Inject transient CirculationDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private OpenCirculation open;
  private Long seat;
  private String choice;
  private String ground;

  /** What was answered before stands there, until something else is chosen. */
  public void load() {
    open = door.open(slug, meeting);
    if (!getOwn().isEmpty()) {
      ReplyRow first = getOwn().get(0);
      seat = first.seat().value();
      choice = first.choice() == null ? null : first.choice().name();
      ground = first.ground();
    }
  }

  public String save() {
    WrittenChoice chosen =
        choice == null || choice.isEmpty() ? null : WrittenChoice.valueOf(choice);
    replying.answer(open.meeting(), new NewReply(new SeatId(seat), chosen, ground));
    messages.afterRedirect("circulation.answer.saved");
    return "/circulation/circulation?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  public List<ReplyRow> getOwn() {
    return open.sheet().own();
  }

  public List<WrittenChoice> getChoices() {
    return List.of(WrittenChoice.values());
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

  public Long getSeat() {
    return seat;
  }

  public void setSeat(Long seat) {
    this.seat = seat;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
