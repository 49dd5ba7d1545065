package no.samrad.web.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import no.samrad.agenda.ItemId;
import no.samrad.minutes.MinutesReview;
import no.samrad.minutes.MinutesText;
import no.samrad.web.faces.Messages;

/** Backs minutes/comment.xhtml. */
@Named
@ViewScoped
public class MinutesCommentView implements Serializable {

  @Inject transient MinutesReview review;
  @Inject transient MinutesDoor door;
  @Inject transient Messages messages;

  private Long item;
  private String words;

  private String slug;
  private long meeting;
  private OpenMinutes open;

  public void load() {
    find();
  }

  public String save() {
    review.comment(open.meeting(), item == null ? null : new ItemId(item), words);
    messages.afterRedirect("minutes.comment.saved");
    return back();
  }

  /** The heading of the item it is about; empty when it is about all. */
  public String getAbout() {
    MinutesText text = open.sheet().text();
    return item == null || text == null
        ? ""
        : text.sections().stream()
            .filter(each -> Objects.equals(each.item(), item))
            .findFirst()
            .map(MinutesText.Section::heading)
            .orElse("");
  }

  private String back() {
    return "/minutes/minutes?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  private void find() {
    open = door.openToComment(slug, meeting);
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

  public Long getItem() {
    return item;
  }

  public void setItem(Long item) {
    this.item = item;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
