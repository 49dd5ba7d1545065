package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of the items of an NFP council's agenda and of their papers. */
final class AgendaSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] KEEPERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  static final List<Route> ALL =
      List.of(
          page("/councils/{slug}/meetings/{meeting}/items/add", "/agenda/add.xhtml").only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/items/{item}", "/agenda/item.xhtml")
              .only(ANY_ROLE),
          page("/councils/{slug}/meetings/{meeting}/items/{item}/change", "/agenda/change.xhtml")
              .only(KEEPERS),
          page(
                  "/councils/{slug}/meetings/{meeting}/items/{item}/papers",
                  "/agendapaper/papers.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/pack", "/agendapaper/pack.xhtml")
              .only(ANY_ROLE),
          page("/councils/{slug}/meetings/{meeting}/readers", "/agendapaper/readers.xhtml")
              .only(KEEPERS));

  private AgendaSites() {}
}
