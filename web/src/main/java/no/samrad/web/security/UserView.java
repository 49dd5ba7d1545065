package no.samrad.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.account.AccountAdministration;
import no.samrad.shared.PersonId;
import no.samrad.user.UserDetails;
import no.samrad.user.UserQueries;
import no.samrad.web.faces.Messages;

/** Backs security/user.xhtml: one user, the account and every right. */
@Named
@ViewScoped
public class UserView implements Serializable {

  @Inject transient UserQueries users;
  @Inject transient AccountAdministration accounts;
  @Inject transient Messages messages;

  private long person;
  private UserDetails user;
  private String shownPassword;

  public void load() {
    user = users.user(new PersonId(person));
  }

  /** Shown once, on this page only. */
  public void resetPassword() {
    shownPassword = accounts.resetPassword(user.account().id());
    load();
  }

  public String disable() {
    accounts.disable(user.account().id(), user.account().version());
    messages.afterRedirect("security.account.disabled", getName());
    return again();
  }

  public String enable() {
    accounts.enable(user.account().id(), user.account().version());
    messages.afterRedirect("security.account.enabled", getName());
    return again();
  }

  public String unlock() {
    accounts.unlock(user.account().id());
    messages.afterRedirect("security.account.unlocked", getName());
    return again();
  }

  private String again() {
    return "/security/user?faces-redirect=true&person=" + person;
  }

  public String getName() {
    return user.profile().givenName() + " " + user.profile().familyName();
  }

  public UserDetails getUser() {
    return user;
  }

  public String getShownPassword() {
    return shownPassword;
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }
}
