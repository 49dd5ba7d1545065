package no.samrad.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samrad.web.api.RecordJson.Absent;
import no.samrad.web.error.Incidents;
import no.samrad.web.route.ApiAddress;

/**
 * Answers with a problem where the container stops a question to the API before the API sees it: an
 * address beside every version, or a failure while finding out who asks.
 */
public class ApiErrors extends HttpFilter {

  @Inject transient ApiLanguage language;
  @Inject transient Incidents incidents;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!ApiAddress.failed(request)) {
      chain.doFilter(request, response);
      return;
    }
    String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    Problem problem = problem(request, response, asked);
    response.setStatus(problem.status());
    response.setContentType(ProblemAnswer.MEDIA_TYPE);
    response.setHeader("Content-Language", language.code());
    ProblemJson json = ProblemAnswer.json(problem, asked, language.locale());
    response.getOutputStream().write(RecordJson.of(json, Absent.LEFT_OUT));
  }

  private Problem problem(HttpServletRequest request, HttpServletResponse response, String asked) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return Problem.failed(incidents.report(asked, thrown));
    }
    return Problems.ofStatus(response.getStatus());
  }
}
