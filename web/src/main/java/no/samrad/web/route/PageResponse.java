package no.samrad.web.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import no.samrad.web.faces.Answer;

/** The answer to a page: redirects stay relative, and there is only one content policy. */
final class PageResponse extends HttpServletResponseWrapper {

  private final HttpServletRequest request;

  PageResponse(HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
  }

  @Override
  public void sendRedirect(String location) {
    Answer.seeOther(request, this, location);
  }

  /** PrimeFaces adds its policy beside the strict one that every answer starts with. */
  @Override
  public void addHeader(String name, String value) {
    if (Headers.POLICY.equalsIgnoreCase(name)) {
      super.setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
