package no.samrad.web.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.StaleData;
import no.samrad.team.PostRow;
import no.samrad.team.TeamChoices.Employer;
import no.samrad.team.TeamPosting;
import no.samrad.web.faces.Messages;

/** Backs team/correctPost.xhtml. */
@Named
@ViewScoped
public class PostCorrectView implements Serializable {

  @Inject transient TeamPosting posting;
  @Inject transient TeamDoor door;
  @Inject transient Messages messages;

  private final PostForm form = new PostForm();
  private String slug;
  private long post;
  private String reason;
  private List<Employer> employers;
  private PostRow row;
  private OpenTeam open;

  /** Shows what is entered, so that only what is wrong has to be typed. */
  public void load() {
    find();
    form.show(row);
    employers = employersWithOwn();
  }

  public String save() {
    try {
      posting.correct(open.area(), open.version(), row.post(), form.wanted(), reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("team.post.corrected", row.name());
    return "/team/team?faces-redirect=true&slug=" + slug;
  }

  private void find() {
    open = door.open(slug);
    row = open.requirePost(post);
  }

  /** A post of former days may be with a unit that has left. */
  private List<Employer> employersWithOwn() {
    List<Employer> now = door.choices(open).employers();
    boolean known = now.stream().anyMatch(each -> each.unit().equals(row.employer()));
    return known
        ? now
        : Stream.concat(Stream.of(new Employer(row.employer(), row.employerName())), now.stream())
            .toList();
  }

  public List<Employer> getEmployers() {
    return employers;
  }

  public PostForm getForm() {
    return form;
  }

  public PostRow getRow() {
    return row;
  }

  public OpenTeam getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getPost() {
    return post;
  }

  public void setPost(long post) {
    this.post = post;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
