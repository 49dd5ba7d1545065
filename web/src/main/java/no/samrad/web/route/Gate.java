package no.samrad.web.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Decides whether a page opens, from its route and from who is asking. */
final class Gate {

  /** What happens to a request. */
  enum Verdict {
    OPEN,
    SIGN_IN,
    DENIED
  }

  private Gate() {}

  static Verdict of(Route route, boolean signedIn, Set<String> roles) {
    if (route.access() == Route.Access.PUBLIC) {
      return Verdict.OPEN;
    }
    if (!signedIn) {
      return Verdict.SIGN_IN;
    }
    return route.admits(roles) ? Verdict.OPEN : Verdict.DENIED;
  }

  /**
   * Another site made the browser send this. The browser says so itself; the name of our host
   * cannot be trusted behind a proxy.
   */
  static boolean isForeignPost(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return "POST".equals(request.getMethod())
        && site != null
        && !site.equals("same-origin")
        && !site.equals("none");
  }
}
