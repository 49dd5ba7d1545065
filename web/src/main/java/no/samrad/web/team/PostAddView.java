package no.samrad.web.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.person.PersonProfile;
import no.samrad.shared.PersonId;
import no.samrad.shared.StaleData;
import no.samrad.team.NewPost;
import no.samrad.team.TeamChoices;
import no.samrad.team.TeamChoices.Candidate;
import no.samrad.team.TeamPosting;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;

/** Backs team/addPost.xhtml: somebody the area knows, or somebody new. */
@Named
@ViewScoped
public class PostAddView implements Serializable {

  @Inject transient TeamPosting posting;
  @Inject transient TeamDoor door;
  @Inject transient Texts texts;
  @Inject transient Messages messages;

  private final PostForm form = new PostForm();
  private String slug;
  private boolean newcomer;
  private Long person;
  private String givenName;
  private String familyName;
  private String email;
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
    if (newcomer) {
      String language = Texts.language().getLanguage();
      PersonProfile profile = new PersonProfile(givenName, familyName, email, "", language);
      return new NewPost(null, profile, form.wanted());
    }
    PersonId chosen = person == null ? null : new PersonId(person);
    return new NewPost(chosen, null, form.wanted());
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

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public boolean getNewcomer() {
    return newcomer;
  }

  public void setNewcomer(boolean newcomer) {
    this.newcomer = newcomer;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
