package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of the picture of all areas. */
final class OverviewSites {

  static final List<Route> ALL =
      List.of(page("/status", "/overview/overview.xhtml").only(Role.ALL.toArray(String[]::new)));

  private OverviewSites() {}
}
