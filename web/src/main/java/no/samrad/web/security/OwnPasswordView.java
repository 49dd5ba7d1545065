package no.samrad.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import no.samrad.account.OwnAccount;
import no.samrad.web.faces.Messages;

/** Backs account/password.xhtml. */
@Named
@ViewScoped
public class OwnPasswordView implements Serializable {

  @Inject transient OwnAccount account;
  @Inject transient Messages messages;

  private String current;
  private String wanted;

  /** Replaces the password; this session goes on, all others end. */
  public String save() {
    Instant now = account.changePassword(text(current), text(wanted));
    UserSession.passwordChanged(
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest(),
        now);
    messages.afterRedirect("password.saved");
    return "/home?faces-redirect=true";
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  public int getShortest() {
    return OwnAccount.SHORTEST_PASSWORD;
  }

  public String getCurrent() {
    return null;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getWanted() {
    return null;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}
