package no.samrad.web.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The three languages of the pages, and which of them a request is to be answered in. */
public final class Languages {

  public static final String PARAMETER = "lang";
  public static final Locale BOKMAAL = Locale.forLanguageTag("nb");
  public static final Locale NYNORSK = Locale.forLanguageTag("nn");
  public static final Locale ENGLISH = Locale.ENGLISH;
  public static final List<Locale> ALL = List.of(BOKMAAL, NYNORSK, ENGLISH);

  private Languages() {}

  /** The language of that code; empty for every other text. */
  public static Optional<Locale> of(String code) {
    return ALL.stream().filter(language -> language.getLanguage().equals(code)).findFirst();
  }

  /**
   * The parameter in the address, then what the browser has kept, then the person's own choice,
   * then the browser's wish, then Bokmål.
   *
   * @param personal the signed-in person's language, or null
   */
  public static Locale of(HttpServletRequest request, String personal) {
    return chosen(request)
        .or(() -> of(kept(request)))
        .or(() -> of(personal))
        .or(() -> wished(request))
        .orElse(BOKMAAL);
  }

  /** What the address asks for. */
  public static Optional<Locale> chosen(HttpServletRequest request) {
    return of(request.getParameter(PARAMETER));
  }

  private static String kept(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(PARAMETER))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Locale> wished(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(wish -> of(code(wish)).stream())
        .findFirst();
  }

  /** Browsers also say "no", which is Bokmål. */
  private static String code(Locale wish) {
    return wish.getLanguage().equals("no") ? "nb" : wish.getLanguage();
  }
}
