package no.samrad.web.invitation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.account.SignInResult;
import no.samrad.account.TokenSignIn;
import no.samrad.invitation.MeetingCalendarQueries;
import no.samrad.web.security.ClientAddress;

/**
 * The meetings of somebody's councils, for the calendar on their telephone, which cannot sign in.
 * Whoever asks for what is not there is counted like one who guesses at tokens. The address is a
 * secret and gets into no log.
 */
@WebServlet(CalendarFeed.ROOT + "*")
public class CalendarFeed extends HttpServlet {

  static final String ROOT = "/calendar/";

  private static final int TOO_MANY = 429;
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

  @Inject transient MeetingCalendarQueries calendars;
  @Inject transient TokenSignIn tokens;
  @Inject transient Clock clock;

  /** Where a feed with this secret is, below the address of the installation. */
  static String path(String secret) {
    return ROOT + secret + ".ics";
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> calendar = calendar(request.getPathInfo());
    if (calendar.isPresent()) {
      CalendarAnswer.feed(request, response, calendar.get());
    } else {
      refuse(request, response);
    }
  }

  private Optional<String> calendar(String path) {
    Matcher found = PATH.matcher(path == null ? "" : path);
    return found.matches() ? calendars.feed(found.group(1)) : Optional.empty();
  }

  /** Without a page: whoever asks is a program. */
  private void refuse(HttpServletRequest request, HttpServletResponse response) {
    SignInResult counted = tokens.refuse(ClientAddress.of(request));
    if (counted.outcome() == SignInResult.Outcome.TOO_MANY_ATTEMPTS) {
      long wait = Duration.between(clock.instant(), counted.until()).toSeconds();
      response.setStatus(TOO_MANY);
      response.setHeader("Retry-After", Long.toString(Math.max(1, wait)));
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
