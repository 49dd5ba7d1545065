package no.samrad.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;

/**
 * The language of an answer: what the parameter says, then the account's own, then what the client
 * wishes, then Bokmål.
 */
@RequestScoped
class ApiLanguage {

  static final List<String> ALL = List.of("nb", "nn", "en");

  @Inject HttpServletRequest request;
  @Inject CurrentUser user;

  String code() {
    return Stream.of(
            Optional.ofNullable(request.getParameter("lang")),
            Optional.of(user).filter(CurrentUser::isSignedIn).map(CurrentUser::language),
            wished())
        .flatMap(Optional::stream)
        .filter(ALL::contains)
        .findFirst()
        .orElse("nb");
  }

  /** For texts. */
  Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** For names. */
  Language language() {
    return Language.of(code());
  }

  /** Clients also say "no", which is Bokmål. */
  private Optional<String> wished() {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .map(code -> code.equals("no") ? "nb" : code)
        .filter(ALL::contains)
        .findFirst();
  }
}
