package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of teams: their posts, supervision, training, and what depends on one person. */
final class TeamSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] EMPLOYERS = {Role.ADMINISTRATOR, Role.HOST_STAFF};

  static final List<Route> ALL =
      List.of(
          page("/team", "/team/list.xhtml").only(ANY_ROLE).inMenu("team", "user").asOfDay(),
          page("/team/{slug}", "/team/team.xhtml").only(ANY_ROLE).asOfDay(),
          page("/team/{slug}/posts/add", "/team/addPost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/change", "/team/changePost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/correct", "/team/correctPost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/end", "/team/endPost.xhtml").only(EMPLOYERS),
          page("/team/{slug}/posts/{post}/remove", "/team/removePost.xhtml").only(EMPLOYERS));

  private TeamSites() {}
}
