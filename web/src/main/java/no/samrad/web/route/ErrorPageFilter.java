package no.samrad.web.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** On the way to a page that stops; what asked the API is passed on to the filter after this. */
public class ErrorPageFilter extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Headers.write(request, response);
    if (ApiAddress.failed(request)) {
      chain.doFilter(request, response);
    } else {
      chain.doFilter(new ErrorPageRequest(request), new PageResponse(request, response));
    }
  }
}
