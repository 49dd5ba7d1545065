package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of the meetings of NFP councils, from the plan to the minutes. */
final class MeetingSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] KEEPERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY
  };

  static final List<Route> ALL =
      List.of(
          page("/councils/{slug}/meetings/{meeting}/minutes", "/minutes/minutes.xhtml")
              .only(ANY_ROLE),
          page(
                  "/councils/{slug}/meetings/{meeting}/minutes/introduction",
                  "/minutes/introduction.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/minutes/circulate", "/minutes/circulate.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/minutes/approve", "/minutes/approve.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/minutes/note", "/minutes/note.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/minutes/comment", "/minutes/comment.xhtml")
              .only(
                  Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER),
          page("/councils/{slug}/meetings/{meeting}/written", "/circulation/circulation.xhtml")
              .only(ANY_ROLE),
          page("/councils/{slug}/meetings/{meeting}/written/answer", "/circulation/answer.xhtml")
              .only(
                  Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER),
          page(
                  "/councils/{slug}/meetings/{meeting}/written/seats/{seat}",
                  "/circulation/substitute.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/written/close", "/circulation/close.xhtml")
              .only(KEEPERS),
          page(
                  "/councils/{slug}/meetings/{meeting}/minutes/comments/{comment}/answer",
                  "/minutes/answer.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/live", "/sitting/live.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/meetings/{meeting}/attendance", "/sitting/attendance.xhtml")
              .only(KEEPERS),
          page("/councils/{slug}/{council}/meetings", "/meeting/list.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/{council}/meetings/new", "/meeting/new.xhtml").only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}", "/meeting/meeting.xhtml").only(ANY_ROLE),
          page("/councils/{slug}/meetings/{meeting}/change", "/meeting/change.xhtml").only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/call", "/meeting/call.xhtml").only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/cancel", "/meeting/cancel.xhtml").only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/delete", "/meeting/delete.xhtml").only(KEEPERS),
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
              .only(KEEPERS),
          page("/councils/{slug}/meetings/{meeting}/notices", "/invitation/notices.xhtml")
              .only(KEEPERS));

  private MeetingSites() {}
}
