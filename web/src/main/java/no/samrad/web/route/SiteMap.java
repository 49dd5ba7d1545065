package no.samrad.web.route;

import static no.samrad.web.route.Route.open;
import static no.samrad.web.route.Route.page;

import java.util.List;

/**
 * The one table of addresses. The menu follows its order. A new page is a line here, and nowhere
 * else.
 */
final class SiteMap {

  static final String SIGN_IN = "/signin";
  static final String SIGN_IN_SECTION = "signin";

  static final Routes ROUTES =
      new Routes(
          List.of(
              page("/", "/home.xhtml").inMenu("home", "home").asOfDay(),
              open(SIGN_IN, "/signin.xhtml"),
              page("/account/password", "/account/password.xhtml"),
              open("/help", "/about/help.xhtml"),
              open("/privacy", "/about/privacy.xhtml"),
              open("/accessibility", "/about/accessibility.xhtml"),
              open("/stopped/denied", "/error/denied.xhtml"),
              open("/stopped/missing", "/error/missing.xhtml"),
              open("/stopped/failed", "/error/failed.xhtml")));

  private SiteMap() {}
}
