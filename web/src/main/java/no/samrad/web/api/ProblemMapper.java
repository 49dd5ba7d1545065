package no.samrad.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import no.samrad.audit.Refusal;
import no.samrad.audit.RefusalRecording;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;

/** Answers every exception with a problem; records a refusal and logs a fault of our own. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Inject ProblemAnswer answer;
  @Inject RefusalRecording refusals;
  @Inject CurrentUser user;
  @Inject HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = Causes.of(thrown);
    if (cause instanceof AccessDenied denied) {
      refusals.record(Refusal.byAccess(denied, path(), ""));
    } else if (cause instanceof EJBAccessException) {
      refusals.record(Refusal.byContainer(path(), ""));
    }
    return answer.to(problem(cause, thrown)).build();
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
    if (cause instanceof AccessDenied || cause instanceof EJBAccessException) {
      return Problems.denied(cause, user.roles());
    }
    if (cause instanceof WebApplicationException refused) {
      return Problems.ofStatus(refused.getResponse().getStatus());
    }
    return Problem.failed(Incidents.report(path(), thrown));
  }

  private String path() {
    return request.getRequestURI();
  }
}
