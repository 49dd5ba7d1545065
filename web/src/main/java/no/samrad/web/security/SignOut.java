package no.samrad.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.samrad.account.OwnAccount;

/** The sign-out button of every page. */
@Named
@RequestScoped
public class SignOut {

  @Inject OwnAccount account;

  public void leave() throws IOException {
    account.signOut();
    var external = FacesContext.getCurrentInstance().getExternalContext();
    UserSession.end((HttpServletRequest) external.getRequest());
    external.redirect(external.getRequestContextPath() + "/signin?why=out");
  }
}
