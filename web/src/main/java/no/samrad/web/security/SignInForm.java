package no.samrad.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import no.samrad.security.SignIn;
import no.samrad.security.SignInResult;

/**
 * Backs signin.xhtml. The page keeps no state on the server, so that it may lie open overnight and
 * still let somebody in.
 */
@Named
@RequestScoped
public class SignInForm {

  /** Session attribute: when the account had been locked, to be told on the next page. */
  static final String LOCKED_SINCE = SignInForm.class.getName() + ".lockedSince";

  @Inject SignIn signIn;
  @Inject Clock clock;

  private String username;
  private String password;
  private String to;
  private SignInResult result;

  /** Signs in and goes where one was going; otherwise the page says why not. */
  public void enter() throws IOException {
    HttpServletRequest request = request();
    result = signIn.attempt(text(username), text(password), ClientAddress.of(request));
    if (!result.isSignedIn()) {
      return;
    }
    Instant now = clock.instant();
    UserSession.begin(request, result.account(), now);
    if (result.lockedSince() != null) {
      request.getSession().setAttribute(LOCKED_SINCE, result.lockedSince());
    }
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        request.getContextPath()
            + (result.passwordTemporary() ? "/account/password" : LocalPath.orHome(to)));
  }

  /** Why the last attempt failed: REFUSED, LOCKED or TOO_MANY_ATTEMPTS; empty before one. */
  public String getRefusal() {
    return result == null || result.isSignedIn() ? "" : result.outcome().name();
  }

  /** When one may try again; null when at once. */
  public Instant getUntil() {
    return result == null ? null : result.until();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Never sent back to the browser. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
