package no.samrad.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.PersonId;
import no.samrad.user.UserAdministration;
import no.samrad.user.UserDetails;
import no.samrad.user.UserQueries;
import no.samrad.web.faces.Messages;

/** Backs security/editUser.xhtml. */
@Named
@ViewScoped
public class UserEditView implements Serializable {

  @Inject transient UserQueries users;
  @Inject transient UserAdministration administration;
  @Inject transient Messages messages;

  private final ProfileForm profile = new ProfileForm();
  private long person;
  private long version;

  public void load() {
    UserDetails user = users.user(new PersonId(person));
    profile.show(user.profile());
    version = user.personVersion();
  }

  public String save() {
    administration.change(new PersonId(person), version, profile.toProfile());
    messages.afterRedirect("security.user.changed", profile.getName());
    return "/security/user?faces-redirect=true&person=" + person;
  }

  public ProfileForm getProfile() {
    return profile;
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }
}
