package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of what members of NFP councils take on, and of their time. */
final class MemberSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] MANAGERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };
  private static final String[] SEATED = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY
  };

  static final List<Route> ALL =
      List.of(
          page("/member/absence/{meeting}", "/member/absence.xhtml")
              .only(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY),
          page("/councils/{slug}/actions", "/followup/list.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/actions/new", "/followup/new.xhtml").only(MANAGERS),
          page("/councils/{slug}/actions/{action}/change", "/followup/change.xhtml").only(MANAGERS),
          page("/councils/{slug}/actions/{action}/{step}", "/followup/step.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/hours", "/hours/hours.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/hours/{meeting}", "/hours/meeting.xhtml").only(SEATED),
          page("/councils/{slug}/hours/{meeting}/{seat}", "/hours/seat.xhtml").only(SEATED));

  private MemberSites() {}
}
