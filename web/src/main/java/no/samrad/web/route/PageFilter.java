package no.samrad.web.route;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import no.samrad.security.CurrentUser;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Answer;
import no.samrad.web.faces.Refused;
import no.samrad.web.faces.Stop;

/**
 * Stands in front of everything: finds the page of an address, asks who is there, and opens, sends
 * to sign-in or refuses.
 */
public class PageFilter extends HttpFilter {

  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final transient Routes routes = Routes.get();

  @Inject transient CurrentUser user;
  @Inject transient Instance<AreaAddresses> areas;
  @Inject transient Event<Refused> refusals;
  @Inject transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Headers.write(request, response);
    String path = path(request);
    Optional<Routes.Match> match = routes.match(path);
    if (match.isPresent()) {
      open(new PageRequest(request, match.get()), new PageResponse(request, response), chain);
    } else if (path.startsWith(RESOURCES) || !isOurs(request, path)) {
      chain.doFilter(request, response);
    } else {
      elsewhere(path, request, response);
    }
  }

  /** Pages and files of pages; everything else (the API, the default servlet) has its own rules. */
  private static boolean isOurs(HttpServletRequest request, String path) {
    return path.startsWith("/resources/")
        || PageMappings.SERVLET.equals(request.getHttpServletMapping().getServletName());
  }

  private void open(PageRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (Gate.isForeignPost(request)) {
      deny(request, response, Refused.crossSite(request.path()));
    } else {
      openIfAdmitted(request, response, chain);
    }
  }

  private void openIfAdmitted(PageRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (user.needsNewPassword() && request.route().access() != Route.Access.PUBLIC) {
      newPasswordFirst(request, response, chain);
      return;
    }
    switch (Gate.of(request.route(), user.isSignedIn(), user.roles())) {
      case OPEN -> pass(request, response, chain);
      case SIGN_IN -> signIn(request, response, hadSession(request) ? "expired" : null);
      default ->
          deny(
              request,
              response,
              Refused.access(request.path(), request.route().roles(), area(request)));
    }
  }

  private static void pass(PageRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (TooLarge.is(request)) {
      TooLarge.answer(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void newPasswordFirst(
      PageRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.path().equals(SiteMap.NEW_PASSWORD)) {
      chain.doFilter(request, response);
    } else {
      Answer.redirect(request, response, request.getContextPath() + SiteMap.NEW_PASSWORD);
    }
  }

  private void deny(PageRequest request, HttpServletResponse response, Refused refused)
      throws IOException {
    refusals.fire(refused);
    Stop denied =
        Stop.denied(
            refused.missingRoles(),
            refused.area().orElse(null),
            request.address(),
            clock.instant());
    Answer.stop(request, response, request.route().concealed() ? denied.asMissing() : denied);
  }

  /** A right that is missing on a page of an area is missing in that area. */
  private Optional<AreaId> area(PageRequest request) {
    return Optional.ofNullable(request.pathValues().get("slug"))
        .flatMap(slug -> areas.stream().flatMap(each -> each.areaOf(slug).stream()).findFirst());
  }

  private static void signIn(PageRequest request, HttpServletResponse response, String why)
      throws IOException {
    Query query = Query.parse("").with("why", why).with("to", wanted(request));
    Answer.redirect(
        request, response, request.getContextPath() + SiteMap.SIGN_IN + query.asSuffix());
  }

  /** Home is where sign-in leads anyway. */
  private static String wanted(PageRequest request) {
    return LocalAddress.of(request.address())
        .filter(address -> !address.equals(LocalAddress.HOME))
        .map(LocalAddress::value)
        .orElse(null);
  }

  /** The browser holds a session that we no longer know, or sent a form: somebody was here. */
  private static boolean hadSession(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
  }

  private void elsewhere(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> clean = cleanForm(path);
    if (clean.isPresent() && "GET".equals(request.getMethod())) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      Query query = Query.parse(request.getQueryString());
      response.setHeader("Location", request.getContextPath() + clean.get() + query.asSuffix());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** A page's file, or a page with a slash too many. */
  private Optional<String> cleanForm(String path) {
    String trimmed =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return routes
        .match(trimmed)
        .map(match -> trimmed)
        .or(
            () ->
                routes
                    .ofView(path)
                    .filter(route -> route.parameters().isEmpty())
                    .map(Route::pattern));
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
