package no.samrad.web.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.minutes.MinutesReview;
import no.samrad.minutes.MinutesSheet.CommentRow;
import no.samrad.minutes.RemarkId;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;

/** Backs minutes/answer.xhtml. */
@Named
@ViewScoped
public class MinutesAnswerView implements Serializable {

  @Inject transient MinutesReview review;
  @Inject transient MinutesDoor door;
  @Inject transient Messages messages;

  private long comment;
  private String words;
  private CommentRow about;

  private String slug;
  private long meeting;
  private OpenMinutes open;

  public void load() {
    find();
    RemarkId wanted = new RemarkId(comment);
    about =
        open.sheet().comments().stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
    words = about.answer();
  }

  public String save() {
    review.answer(about.id(), words);
    messages.afterRedirect("minutes.answer.saved", about.by());
    return back();
  }

  public CommentRow getAbout() {
    return about;
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

  public long getComment() {
    return comment;
  }

  public void setComment(long comment) {
    this.comment = comment;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
