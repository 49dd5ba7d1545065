package no.samrad.web.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer carries before anybody else has a say. */
final class Headers {

  static final String POLICY = "Content-Security-Policy";

  /** For whatever is not a page. A page gets its own policy, with a nonce, from PrimeFaces. */
  static final String NOTHING_ALLOWED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String ONE_YEAR = "31536000";

  private Headers() {}

  static void write(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(POLICY, NOTHING_ALLOWED);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    response.setHeader("Cache-Control", caching(request));
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=" + ONE_YEAR);
    }
  }

  /** A resource whose address holds its version never changes; a page is never kept. */
  private static String caching(HttpServletRequest request) {
    if (!request.getServletPath().startsWith(RESOURCES)) {
      return "no-store";
    }
    return Query.parse(request.getQueryString()).has("v")
        ? "public, max-age=" + ONE_YEAR + ", immutable"
        : "public, max-age=3600";
  }
}
