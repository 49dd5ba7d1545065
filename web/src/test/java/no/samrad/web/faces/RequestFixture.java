package no.samrad.web.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A request that answers what a test tells it to. */
public final class RequestFixture {

  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private String method = "GET";
  private String query;
  private Cookie[] cookies;

  public static RequestFixture aRequest() {
    return new RequestFixture();
  }

  public RequestFixture method(String wanted) {
    method = wanted;
    return this;
  }

  public RequestFixture header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public RequestFixture parameter(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  public RequestFixture query(String text) {
    query = text;
    return this;
  }

  public RequestFixture cookie(String name, String value) {
    cookies = new Cookie[] {new Cookie(name, value)};
    return this;
  }

  public HttpServletRequest build() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) -> answer(called.getName(), arguments));
  }

  private Object answer(String called, Object[] arguments) {
    return switch (called) {
      case "getMethod" -> method;
      case "getHeader" -> headers.get(arguments[0]);
      case "getParameter" -> parameters.get(arguments[0]);
      case "getParameterValues" -> values((String) arguments[0]);
      case "getParameterMap" -> parameterMap();
      case "getQueryString" -> query;
      case "getCookies" -> cookies;
      case "getContextPath" -> "/samrad";
      case "getAttribute" -> attributes.get(arguments[0]);
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      case "getLocales" -> Collections.enumeration(locales());
      default -> throw new UnsupportedOperationException(called);
    };
  }

  private String[] values(String name) {
    String value = parameters.get(name);
    return value == null ? null : new String[] {value};
  }

  private Map<String, String[]> parameterMap() {
    Map<String, String[]> all = new HashMap<>();
    parameters.forEach((name, value) -> all.put(name, new String[] {value}));
    return all;
  }

  private List<Locale> locales() {
    return Stream.of(headers.getOrDefault("Accept-Language", "en").split(","))
        .map(Locale::forLanguageTag)
        .toList();
  }
}
