package no.samrad.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.samrad.security.CurrentUser;

/** Shows a page in the reader's language, and keeps a choice made in the address. */
public class LanguageViewHandler extends ViewHandlerWrapper {

  private static final int ONE_YEAR = 365 * 24 * 60 * 60;

  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Languages.chosen(request).ifPresent(language -> keep(external, language));
    CurrentUser user = CDI.current().select(CurrentUser.class).get();
    return Languages.of(request, user.isSignedIn() ? user.language() : null);
  }

  private static void keep(ExternalContext external, Locale language) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("maxAge", ONE_YEAR);
    properties.put("path", external.getRequestContextPath() + "/");
    properties.put("httpOnly", true);
    properties.put("secure", external.isSecure());
    properties.put("SameSite", "Lax");
    external.addResponseCookie(Languages.PARAMETER, language.getLanguage(), properties);
  }
}
