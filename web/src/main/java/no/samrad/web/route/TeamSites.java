package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of teams: their posts, supervision, training, and what depends on one person. */
final class TeamSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] EMPLOYERS = {Role.ADMINISTRATOR, Role.HOST_STAFF};

  private static final String[] NEAR = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER
  };
  private static final String[] LEADERS = {Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER};
  private static final String[] TEAM = {Role.TEAM_LEADER, Role.TEAM_MEMBER};

  static final List<Route> ALL =
      List.of(
          page("/team", "/team/list.xhtml").only(ANY_ROLE).inMenu("team", "user").asOfDay(),
          page("/team/{slug}", "/team/team.xhtml").only(ANY_ROLE).asOfDay(),
          page("/team/{slug}/posts/add", "/team/addPost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/change", "/team/changePost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/correct", "/team/correctPost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/end", "/team/endPost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/remove", "/team/removePost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/supervision", "/supervision/supervision.xhtml").only(NEAR).asOfDay(),
          page("/team/{slug}/supervision/register", "/supervision/register.xhtml").only(TEAM),
          page("/team/{slug}/supervision/{session}/remove", "/supervision/removeSession.xhtml")
              .only(TEAM),
          page("/team/{slug}/absences", "/supervision/absences.xhtml").only(LEADERS),
          page("/team/{slug}/gatherings", "/supervision/gatherings.xhtml").only(NEAR),
          page("/team/{slug}/gatherings/new", "/supervision/newGathering.xhtml").only(TEAM),
          page("/team/{slug}/gatherings/{session}/attend", "/supervision/attendGathering.xhtml")
              .only(TEAM),
          page("/team/{slug}/training", "/training/training.xhtml").only(NEAR).asOfDay(),
          page("/team/{slug}/training/{person}/{module}", "/training/record.xhtml").only(LEADERS),
          page("/team/{slug}/key-people", "/knowledge/keyPeople.xhtml").only(NEAR).asOfDay(),
          page("/team/{slug}/key-people/add", "/knowledge/add.xhtml").only(LEADERS),
          page("/team/{slug}/key-people/{knowledge}/hold", "/knowledge/hold.xhtml").only(LEADERS),
          page("/team/{slug}/key-people/{knowledge}/end", "/knowledge/end.xhtml").only(LEADERS),
          page("/team/{slug}/key-people/holders/{holder}/release", "/knowledge/release.xhtml")
              .only(LEADERS),
          page("/library/training", "/training/modules.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
              .asOfDay(),
          page("/library/training/new", "/training/newModule.xhtml").only(Role.ADMINISTRATOR),
          page("/library/training/{module}/end", "/training/endModule.xhtml")
              .only(Role.ADMINISTRATOR),
          page("/library/training/{module}/verify", "/training/verifyModule.xhtml")
              .only(Role.ADMINISTRATOR));

  private TeamSites() {}
}
