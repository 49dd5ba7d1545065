package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of the meetings of NFP councils. */
final class MeetingSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] KEEPERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  static final List<Route> ALL =
      List.of(
          page("/councils/{slug}/{council}/meetings", "/meeting/list.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/{council}/meetings/new", "/meeting/new.xhtml").only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}", "/meeting/meeting.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/meetings/{meeting}/change", "/meeting/change.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/call", "/meeting/call.xhtml").only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/cancel", "/meeting/cancel.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/delete", "/meeting/delete.xhtml")
              .only(KEEPERS));

  private MeetingSites() {}
}
