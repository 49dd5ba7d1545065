package no.samrad.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** The API only reads. Here, and not left to the platform, so that every server says it alike. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class MethodGate implements ContainerRequestFilter {

  static final String ALLOWED = "GET, HEAD, OPTIONS";
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Inject ProblemAnswer answer;

  @Override
  public void filter(ContainerRequestContext request) {
    if (HttpMethod.OPTIONS.equals(request.getMethod())) {
      request.abortWith(Response.noContent().header(HttpHeaders.ALLOW, ALLOWED).build());
    } else if (!READING.contains(request.getMethod())) {
      Problem problem = Problem.of(ProblemType.METHOD_NOT_ALLOWED, "api.method");
      request.abortWith(answer.to(problem).header(HttpHeaders.ALLOW, ALLOWED).build());
    }
  }
}
