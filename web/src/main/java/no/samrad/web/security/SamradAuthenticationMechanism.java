package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.samrad.account.SignIn;
import no.samrad.account.TokenSignIn;
import no.samrad.security.CurrentUser;
import no.samrad.security.SignedInUser;

/**
 * The application's one way of knowing who asks (D12): the session of a sign-in on pages,
 * credentials in every request on the API. The rights of today are read on every request by one
 * query and never kept. Refusing is left to the routes and the API, which can explain.
 */
@ApplicationScoped
public class SamradAuthenticationMechanism implements HttpAuthenticationMechanism {

  static final String API = "/api/";

  @Inject SignIn signIn;
  @Inject TokenSignIn tokens;
  @Inject ApiCredentials credentials;
  @Inject CurrentUser current;
  @Inject Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<SignedInUser> user = isApi(request) ? ofHeader(request) : ofSession(request);
    if (user.isEmpty()) {
      return context.doNothing();
    }
    current.become(user.get());
    return context.notifyContainerAboutLogin(user.get().username(), user.get().roles());
  }

  private Optional<SignedInUser> ofHeader(HttpServletRequest request) {
    ApiCaller caller = credentials.of(request);
    if (caller.user().isEmpty()) {
      caller.refusal().explain(request);
    }
    return caller.user();
  }

  private Optional<SignedInUser> ofSession(HttpServletRequest request) {
    Instant now = clock.instant();
    return UserSession.of(request).filter(session -> !session.isOverAt(now)).flatMap(this::resumed);
  }

  private Optional<SignedInUser> resumed(UserSession session) {
    return session.isVouchedFor()
        ? tokens.resume(session.account())
        : signIn.resume(session.account(), session.passwordFrom());
  }

  /** By the path as the container understood it: an escaped letter must not get past. */
  private static boolean isApi(HttpServletRequest request) {
    String info = request.getPathInfo();
    return (request.getServletPath() + (info == null ? "" : info)).startsWith(API);
  }
}
