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
import no.samrad.account.SignIn;
import no.samrad.account.SignInResult;
import no.samrad.shared.Settings;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Messages;
import no.samrad.web.route.LocalAddress;

/**
 * Backs signin.xhtml. The page keeps no state on the server, so that it may lie open overnight and
 * still let somebody in.
 */
@Named
@RequestScoped
public class SignInForm {

  @Inject SignIn signIn;
  @Inject WorkSignIn workSignIn;
  @Inject Clock clock;
  @Inject Messages messages;
  @Inject Format format;

  private String username;
  private String password;
  private String to;
  private SignInResult result;

  /** Signs in and goes where one was going; otherwise the page says why not. */
  public void enter() throws IOException {
    if (!isLocal()) {
      return;
    }
    HttpServletRequest request = request();
    result = signIn.attempt(text(username), text(password), ClientAddress.of(request));
    if (!result.isSignedIn()) {
      return;
    }
    Instant now = clock.instant();
    UserSession.begin(request, result.account(), now);
    if (result.lockedSince() != null) {
      messages.warnAfterRedirect("signIn.wasLocked", format.moment(result.lockedSince()));
    }
    go(result.passwordTemporary() ? "/account/password" : wanted());
  }

  /** Somebody who is signed in already has nothing to do here. */
  public void passOn() throws IOException {
    go(wanted());
  }

  private String wanted() {
    return LocalAddress.of(to).orElse(LocalAddress.HOME).value();
  }

  private static void go(String path) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + path);
  }

  /** Where work accounts are in use, passwords of our own are the exception. */
  public boolean isLocal() {
    return Settings.isDemo() || Settings.isOn("samrad.local.accounts") || !workSignIn.isOn();
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
