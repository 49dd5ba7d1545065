package no.samrad.web.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** On the way to a page that stops; a program that asked the API gets a problem it can read. */
public class ErrorPageFilter extends HttpFilter {

  private static final String PROBLEM = "{\"type\":\"about:blank\",\"status\":%d,\"title\":\"%s\"}";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Headers.write(request, response);
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (asked != null && asked.toString().startsWith(request.getContextPath() + "/api/")) {
      problem(response);
    } else {
      chain.doFilter(new ErrorPageRequest(request), new PageResponse(request, response));
    }
  }

  private static void problem(HttpServletResponse response) throws IOException {
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    int status = response.getStatus();
    response.getWriter().write(PROBLEM.formatted(status, title(status)));
  }

  private static String title(int status) {
    return switch (status) {
      case HttpServletResponse.SC_UNAUTHORIZED -> "Sign in first";
      case HttpServletResponse.SC_FORBIDDEN -> "No access";
      case HttpServletResponse.SC_NOT_FOUND -> "Not found";
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "Method not allowed";
      default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "Refused" : "Failed";
    };
  }
}
