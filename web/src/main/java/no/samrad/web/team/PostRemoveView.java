package no.samrad.web.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.StaleData;
import no.samrad.team.PostRow;
import no.samrad.team.TeamPosting;
import no.samrad.web.faces.Messages;

/** Backs team/removePost.xhtml. */
@Named
@ViewScoped
public class PostRemoveView implements Serializable {

  @Inject transient TeamPosting posting;
  @Inject transient TeamDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long post;
  private String reason;
  private PostRow row;
  private OpenTeam open;

  public void load() {
    find();
  }

  public String save() {
    try {
      posting.remove(open.area(), open.version(), row.post(), reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("team.post.removed", row.name());
    return "/team/team?faces-redirect=true&slug=" + slug;
  }

  private void find() {
    open = door.open(slug);
    row = open.requirePost(post);
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
