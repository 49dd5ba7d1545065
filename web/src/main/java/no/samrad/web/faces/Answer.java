package no.samrad.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends the browser on, whether it asked for a page or for parts of one by Ajax. */
public final class Answer {

  private static final String PARTIAL_REDIRECT =
      "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>";

  private Answer() {}

  public static boolean isAjax(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  /** To another page of ours. The address starts with the context root. */
  public static void redirect(
      HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
    if (isAjax(request)) {
      response.reset();
      response.setContentType("text/xml");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setHeader("Cache-Control", "no-store");
      response.getWriter().write(PARTIAL_REDIRECT.formatted(escaped(address)));
      response.flushBuffer();
    } else {
      seeOther(request, response, address);
    }
  }

  /**
   * To another page of ours, as a relative address. {@code sendRedirect} would put the host in
   * front, and behind a proxy that is the wrong one.
   */
  public static void seeOther(
      HttpServletRequest request, HttpServletResponse response, String address) {
    boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    response.resetBuffer();
    response.setStatus(reading ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  /** To the page that says why. */
  public static void stop(HttpServletRequest request, HttpServletResponse response, Stop stop)
      throws IOException {
    if (isAjax(request)) {
      stop.forSession(request);
      redirect(request, response, request.getContextPath() + stop.kind().path());
    } else {
      stop.forRequest(request);
      response.sendError(stop.kind().status());
    }
  }

  private static String escaped(String address) {
    return address
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
