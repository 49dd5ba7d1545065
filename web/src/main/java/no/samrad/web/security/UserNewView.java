package no.samrad.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.PersonId;
import no.samrad.user.NewUser;
import no.samrad.user.UserAdministration;
import no.samrad.web.faces.Messages;

/** Backs security/newUser.xhtml. */
@Named
@ViewScoped
public class UserNewView implements Serializable {

  @Inject transient UserAdministration administration;
  @Inject transient Messages messages;

  private final ProfileForm profile = new ProfileForm();
  private String username;

  public String save() {
    PersonId person = administration.add(new NewUser(profile.toProfile(), username));
    messages.afterRedirect("security.user.added", profile.getName());
    return "/security/user?faces-redirect=true&person=" + person.value();
  }

  public ProfileForm getProfile() {
    return profile;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }
}
