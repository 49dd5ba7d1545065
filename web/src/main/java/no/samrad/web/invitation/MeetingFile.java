package no.samrad.web.invitation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.invitation.MeetingCalendarQueries;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Answer;
import no.samrad.web.faces.Refused;
import no.samrad.web.faces.Stop;

/** One meeting as a file for a calendar, to whoever may read about its area. */
@WebServlet(MeetingFile.ROOT + "*")
public class MeetingFile extends HttpServlet {

  static final String ROOT = "/calendar/meeting/";

  private static final Pattern PATH = Pattern.compile("/(\\d{1,18})\\.ics");

  @Inject transient MeetingCalendarQueries calendars;
  @Inject transient CurrentUser user;
  @Inject transient Event<Refused> refusals;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (user.assignments().isEmpty()) {
      Answer.seeOther(
          request, response, request.getContextPath() + (user.isSignedIn() ? "/" : "/signin"));
      return;
    }
    Matcher found = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (found.matches()) {
      send(request, response, new NfpMeetingId(Long.parseLong(found.group(1))));
    } else {
      Answer.stop(request, response, Stop.missing("/", clock.instant()));
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response, NfpMeetingId id)
      throws IOException {
    try {
      String calendar = calendars.meeting(id, Language.of(user.language()));
      CalendarAnswer.file(response, "nfp-" + id.value() + ".ics", calendar);
    } catch (AccessDenied e) {
      refusals.fire(Refused.access(ROOT + id.value(), e.missingRoles(), e.area()));
      Stop stop = Stop.denied(e.missingRoles(), e.area().orElse(null), "/", clock.instant());
      Answer.stop(request, response, stop);
    } catch (NotFound e) {
      Answer.stop(request, response, Stop.missing("/", clock.instant()));
    }
  }
}
