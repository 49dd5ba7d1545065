package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of NFP councils. */
final class CouncilSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] WRITERS = {Role.ADMINISTRATOR, Role.HOST_STAFF};
  private static final String[] PLANNERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  static final List<Route> ALL =
      List.of(
          page("/councils", "/council/list.xhtml")
              .only(ANY_ROLE)
              .inMenu("councils", "users")
              .asOfDay(),
          page("/councils/{slug}", "/council/council.xhtml").only(ANY_ROLE).asOfDay(),
          page("/councils/{slug}/new", "/council/new.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/rules", "/council/rules.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/end", "/council/end.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/correct", "/council/correct.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/mandate", "/council/mandate.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/year", "/yearplan/year.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/{council}/year/propose", "/yearplan/propose.xhtml").only(PLANNERS),
          page("/councils/{slug}/{council}/year/breaks", "/yearplan/breaks.xhtml").only(PLANNERS),
          page("/councils/{slug}/{council}/year/{date}/change", "/yearplan/change.xhtml")
              .only(PLANNERS),
          page("/councils/{slug}/{council}/balance", "/council/balance.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/seats/back", "/council/seatsBack.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/seats/add", "/council/addSeat.xhtml").only(WRITERS),
          page("/councils/{slug}/{council}/seats/{seat}/end", "/council/endSeat.xhtml")
              .only(WRITERS),
          page("/councils/{slug}/{council}/seats/{seat}/remove", "/council/removeSeat.xhtml")
              .only(WRITERS),
          page("/councils/{slug}/{council}/seats/{seat}/correct", "/council/correctSeat.xhtml")
              .only(WRITERS));

  private CouncilSites() {}
}
