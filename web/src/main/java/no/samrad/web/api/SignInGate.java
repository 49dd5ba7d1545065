package no.samrad.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Duration;
import no.samrad.audit.Refusal;
import no.samrad.audit.RefusalRecording;
import no.samrad.security.CurrentUser;
import no.samrad.web.security.ApiRefusal;
import no.samrad.web.security.ApiRefusal.Reason;

/** Everything but the description of the API is for people with an account. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInGate implements ContainerRequestFilter {

  private static final Duration KEYS_AGAIN = Duration.ofSeconds(30);

  @Inject CurrentUser user;
  @Inject ProblemAnswer answer;
  @Inject RefusalRecording refusals;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  @Override
  public void filter(ContainerRequestContext context) {
    if (user.isSignedIn() || isPublic(context)) {
      return;
    }
    ApiRefusal refusal = ApiRefusal.of(request);
    if (refusal.isTokenRefused()) {
      refusals.record(Refusal.ofSignIn(null, refusal.reason().name(), ""));
    }
    context.abortWith(refused(refusal).build());
  }

  /** Servers differ about the slash in front. */
  private static boolean isPublic(ContainerRequestContext context) {
    String path = context.getUriInfo().getPath();
    return (path.startsWith("/") ? path.substring(1) : path).equals(OpenApiResource.PATH);
  }

  private ResponseBuilder refused(ApiRefusal refusal) {
    Problem problem = Problems.ofCredentials(refusal);
    ResponseBuilder response = answer.to(problem);
    if (problem.type() == ProblemType.SIGN_IN_REQUIRED) {
      Challenges.of(refusal.reason())
          .forEach(each -> response.header(HttpHeaders.WWW_AUTHENTICATE, each));
    } else {
      response.header(HttpHeaders.RETRY_AFTER, wait(refusal).toSeconds());
    }
    return response;
  }

  private Duration wait(ApiRefusal refusal) {
    if (refusal.reason() == Reason.KEYS_UNREACHABLE) {
      return KEYS_AGAIN;
    }
    Duration left = Duration.between(clock.instant(), refusal.until());
    return left.toSeconds() < 1 ? Duration.ofSeconds(1) : left.plusMillis(999);
  }
}
