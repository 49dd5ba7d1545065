package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of the gate, and of participants: to all but their team these do not exist. */
final class ParticipationSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] WRITERS = {Role.ADMINISTRATOR, Role.HOST_STAFF};
  private static final String[] TEAM = {Role.TEAM_LEADER, Role.TEAM_MEMBER};

  static final List<Route> ALL =
      List.of(
          page("/participation", "/participation/areas.xhtml")
              .only(TEAM)
              .hidden()
              .inMenu("participation", "hand"),
          page("/participation/{slug}", "/participation/list.xhtml").only(TEAM).hidden(),
          page("/participation/{slug}/refer", "/participation/refer.xhtml").only(TEAM).hidden(),
          page("/participation/{slug}/{participation}", "/participation/participant.xhtml")
              .only(TEAM)
              .hidden(),
          page("/participation/{slug}/{participation}/forget", "/participation/forget.xhtml")
              .only(TEAM)
              .hidden(),
          page("/participation/{slug}/{participation}/{step}", "/participation/step.xhtml")
              .only(TEAM)
              .hidden(),
          page(
                  "/participation/{slug}/{participation}/referral/correct",
                  "/participation/correct.xhtml")
              .only(TEAM)
              .hidden(),
          page(
                  "/participation/{slug}/{participation}/visits/{visit}/correct",
                  "/participation/correctVisit.xhtml")
              .only(TEAM)
              .hidden(),
          page(
                  "/participation/{slug}/{participation}/visits/{visit}/withdraw",
                  "/participation/withdrawVisit.xhtml")
              .only(TEAM)
              .hidden(),
          page(
                  "/participation/{slug}/{participation}/steps/correct",
                  "/participation/correctDay.xhtml")
              .only(TEAM)
              .hidden(),
          page("/gate/{slug}", "/gate/gate.xhtml").only(ANY_ROLE).asOfDay(),
          page("/gate/{slug}/record/{step}", "/gate/record.xhtml").only(WRITERS),
          page("/gate/{slug}/clearances/{clearance}/remove", "/gate/remove.xhtml").only(WRITERS));

  private ParticipationSites() {}
}
