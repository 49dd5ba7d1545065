package no.samrad.web.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.StaleData;
import no.samrad.team.NewPost;
import no.samrad.team.TeamChoices;
import no.samrad.team.TeamChoices.Candidate;
import no.samrad.team.TeamPosting;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.web.person.PersonForm;

/** Backs team/addPost.xhtml: somebody the area knows, or somebody new. */
@Named
@ViewScoped
public class PostAddView implements Serializable {

  @Inject transient TeamPosting posting;
  @Inject transient TeamDoor door;
  @Inject transient Texts texts;
  @Inject transient Messages messages;

  private final PostForm form = new PostForm();
  private final PersonForm who = new PersonForm();
  private String slug;
  private TeamChoices choices;
  private OpenTeam open;

  public void load() {
    find();
    choices = door.choices(open);
  }

  public String save() {
    NewPost wanted = wanted();
    try {
      posting.add(open.area(), open.version(), wanted);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("team.post.added", form.getFunction(), form.getFrom());
    return "/team/team?faces-redirect=true&slug=" + slug;
  }

  private void find() {
    open = door.open(slug);
  }

  private NewPost wanted() {
    return new NewPost(who.knownOrNull(), who.profileOrNull(), form.wanted());
  }

  /** Two of the same name differ by their address. */
  public String label(Candidate each) {
    return each.email().isEmpty()
        ? each.name()
        : texts.get("profile.contact.choice", each.name(), each.email());
  }

  public TeamChoices getChoices() {
    return choices;
  }

  public PostForm getForm() {
    return form;
  }

  public OpenTeam getOpen() {
    return open;
  }

  public PersonForm getWho() {
    return who;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
