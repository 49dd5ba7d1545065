package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses where extracts and yearly counts are taken in. */
final class ExtractSites {

  private static final String[] TEAM = {Role.TEAM_LEADER, Role.TEAM_MEMBER};
  private static final String[] COUNTERS = {Role.ADMINISTRATOR, Role.HOST_STAFF};

  static final List<Route> ALL =
      List.of(
          page("/team/{slug}/import", "/extract/start.xhtml").only(TEAM).hidden(),
          page("/team/{slug}/import/columns", "/extract/columns.xhtml").only(TEAM).hidden(),
          page("/team/{slug}/import/{extract}", "/extract/run.xhtml").only(TEAM).hidden(),
          page("/counts", "/extract/counts.xhtml").only(COUNTERS),
          page("/counts/columns", "/extract/countColumns.xhtml").only(COUNTERS),
          page("/counts/{extract}", "/extract/countRun.xhtml").only(COUNTERS));

  private ExtractSites() {}
}
