package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/**
 * The addresses of the status of areas, of indicators, of the periods in which they are reported,
 * and of core elements.
 */
final class ReportingSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] TEAM = {Role.TEAM_LEADER, Role.TEAM_MEMBER};
  private static final String[] ASSESSORS = {Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER};

  static final List<Route> ALL =
      List.of(
          page("/status/{slug}", "/status/area.xhtml")
              .only(ANY_ROLE)
              .inMenu("status", "chart")
              .asOfDay(),
          page("/reporting", "/reporting/compare.xhtml").only(ANY_ROLE),
          page("/reporting/{slug}", "/reporting/list.xhtml").only(ANY_ROLE),
          page("/reporting/{slug}/open", "/reporting/open.xhtml").only(ASSESSORS),
          page("/reporting/{slug}/trend/{indicator}", "/reporting/trend.xhtml").only(ANY_ROLE),
          page("/reporting/{slug}/{period}", "/reporting/period.xhtml").only(ANY_ROLE),
          page("/reporting/{slug}/{period}/explain/{indicator}", "/reporting/explain.xhtml")
              .only(TEAM),
          page("/reporting/{slug}/{period}/steps/{step}", "/reporting/step.xhtml").only(ASSESSORS),
          page("/fidelity/{slug}", "/fidelity/elements.xhtml").only(ANY_ROLE).asOfDay(),
          page("/fidelity/{slug}/{element}", "/fidelity/element.xhtml").only(ANY_ROLE),
          page("/fidelity/{slug}/{element}/assess", "/fidelity/assess.xhtml").only(ASSESSORS),
          page("/indicators", "/indicator/list.xhtml").only(ANY_ROLE).asOfDay(),
          page("/indicators/{indicator}", "/indicator/indicator.xhtml").only(ANY_ROLE).asOfDay(),
          page("/indicators/{indicator}/change", "/indicator/change.xhtml")
              .only(Role.ADMINISTRATOR),
          page("/indicators/{indicator}/versions/{version}/verify", "/indicator/verify.xhtml")
              .only(Role.ADMINISTRATOR),
          page("/indicators/{indicator}/versions/{version}/end", "/indicator/end.xhtml")
              .only(Role.ADMINISTRATOR));

  private ReportingSites() {}
}
