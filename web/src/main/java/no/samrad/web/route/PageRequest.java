package no.samrad.web.route;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request by its clean address, as Faces wants to see it: for the page's file, with the values in
 * the path as parameters. The address itself stays what the reader sees.
 */
public final class PageRequest extends HttpServletRequestWrapper {

  private static final String KEY = PageRequest.class.getName();

  private final Routes.Match match;
  private final Map<String, String> overlay;

  PageRequest(HttpServletRequest request, Routes.Match match) {
    super(request);
    this.match = match;
    this.overlay = new LinkedHashMap<>(match.values());
    request.setAttribute(KEY, this);
  }

  /** The page that was asked for; empty on a page that stops or outside our pages. */
  public static Optional<PageRequest> of(HttpServletRequest request) {
    return Optional.ofNullable((PageRequest) request.getAttribute(KEY));
  }

  public Route route() {
    return match.route();
  }

  public Map<String, String> pathValues() {
    return match.values();
  }

  /** The path below the context root, as the reader sees it. */
  public String path() {
    return match.route().path(match.values());
  }

  public Query query() {
    return Query.parse(getQueryString());
  }

  /** Path and query, without the choice of language, which a cookie remembers. */
  public String address() {
    return path() + query().without("lang").asSuffix();
  }

  /** Replaces a parameter the browser sent, or adds it. */
  public void setParameter(String name, String value) {
    overlay.put(name, value);
  }

  @Override
  public String getServletPath() {
    return match.route().view();
  }

  @Override
  public String getPathInfo() {
    return null;
  }

  @Override
  public HttpServletMapping getHttpServletMapping() {
    return new PageMapping(match.route().view());
  }

  @Override
  public String getParameter(String name) {
    String own = overlay.get(name);
    return own == null ? super.getParameter(name) : own;
  }

  @Override
  public String[] getParameterValues(String name) {
    String own = overlay.get(name);
    return own == null ? super.getParameterValues(name) : new String[] {own};
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
    overlay.forEach((name, value) -> all.put(name, new String[] {value}));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  private record PageMapping(String view) implements HttpServletMapping {

    @Override
    public String getMatchValue() {
      return view.substring(1, view.length() - ".xhtml".length());
    }

    @Override
    public String getPattern() {
      return "*.xhtml";
    }

    @Override
    public String getServletName() {
      return PageMappings.SERVLET;
    }

    @Override
    public MappingMatch getMappingMatch() {
      return MappingMatch.EXTENSION;
    }
  }
}
