package no.samrad.web.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import no.samrad.shared.Sha256;

/** Answers with a calendar. */
final class CalendarAnswer {

  private static final String TYPE = "text/calendar; charset=UTF-8";

  private CalendarAnswer() {}

  /** As a file to take home. */
  static void file(HttpServletResponse response, String name, String calendar) throws IOException {
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    write(response, calendar);
  }

  /** For a calendar that comes back: nothing is sent where nothing has changed. */
  static void feed(HttpServletRequest request, HttpServletResponse response, String calendar)
      throws IOException {
    String tag = '"' + Sha256.of(calendar) + '"';
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("ETag", tag);
    response.setHeader("X-Robots-Tag", "noindex");
    if (knows(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      write(response, calendar);
    }
  }

  private static boolean knows(HttpServletRequest request, String tag) {
    return Optional.ofNullable(request.getHeader("If-None-Match")).stream()
        .flatMap(known -> Arrays.stream(known.split(",")))
        .map(known -> known.strip().replaceFirst("^W/", ""))
        .anyMatch(known -> known.equals(tag) || known.equals("*"));
  }

  private static void write(HttpServletResponse response, String calendar) throws IOException {
    byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
    response.setContentType(TYPE);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
