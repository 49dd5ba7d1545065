package no.samrad.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.web.error.Causes;
import no.samrad.web.error.Incidents;
import no.samrad.web.faces.Refused;

/** Answers every exception with a problem; records a refusal and logs a fault of our own. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final String TOLD = ProblemMapper.class.getName() + ".told";

  @Inject ProblemAnswer answer;
  @Inject Event<Refused> refusals;
  @Inject Incidents incidents;
  @Inject CurrentUser user;
  @Inject HttpServletRequest request;

  /** Some servers ask twice about the same exception; it is recorded and logged once. */
  @Override
  public Response toResponse(Throwable thrown) {
    if (request.getAttribute(TOLD) instanceof Problem told) {
      return answer.to(told).build();
    }
    Throwable cause = Causes.of(thrown);
    record(cause);
    Problem problem = problem(cause, thrown);
    request.setAttribute(TOLD, problem);
    return answer.to(problem).build();
  }

  private void record(Throwable cause) {
    if (cause instanceof AccessDenied denied) {
      refusals.fire(Refused.access(address(), denied.missingRoles(), denied.area()));
    } else if (Causes.isDenied(cause)) {
      refusals.fire(Refused.access(address(), Set.of(), Optional.empty()));
    }
  }

  private Problem problem(Throwable cause, Throwable thrown) {
    if (cause instanceof BadParameter bad) {
      return Problem.badParameter(bad);
    }
    if (cause instanceof NotFound) {
      return Problem.of(ProblemType.NOT_FOUND, "api.notFound.code");
    }
    if (cause instanceof RuleViolation violation) {
      return Problems.ofRule(violation);
    }
    if (cause instanceof AccessDenied || Causes.isDenied(cause)) {
      return Problems.denied(cause, user.roles());
    }
    if (cause instanceof WebApplicationException refused) {
      return Problems.ofStatus(refused.getResponse().getStatus());
    }
    return Problem.failed(incidents.report(path(), thrown));
  }

  private String address() {
    return path().substring(request.getContextPath().length());
  }

  private String path() {
    return request.getRequestURI();
  }
}
