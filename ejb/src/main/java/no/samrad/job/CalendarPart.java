package no.samrad.job;

import java.util.List;
import no.samrad.shared.ContentLines;

/**
 * What a mail says to a calendar. The addresses are filled in when the mail is sent: in lines of an
 * organizer or attendee the word {@code mailto:?} stands for that person's own of that day.
 *
 * @param lines of iCalendar, one per line, not folded
 */
public record CalendarPart(CalendarMethod method, String lines) {

  /** Stands for an address that is not known yet. */
  public static final String NOBODY_YET = "mailto:?";

  /** As it goes over the wire. */
  String between(String organizer, String attendee) {
    List<String> filled = lines.lines().map(line -> filled(line, organizer, attendee)).toList();
    return ContentLines.folded(filled);
  }

  private static String filled(String line, String organizer, String attendee) {
    if (line.startsWith("ORGANIZER;")) {
      return addressed(line, organizer);
    }
    return line.startsWith("ATTENDEE;") ? addressed(line, attendee) : line;
  }

  private static String addressed(String line, String address) {
    return line.endsWith(":" + NOBODY_YET)
        ? line.substring(0, line.length() - 1) + uri(address)
        : line;
  }

  /** An address may hold what means something else in a URI. */
  private static String uri(String address) {
    return address.replace("%", "%25").replace("?", "%3F").replace("&", "%26").replace("#", "%23");
  }
}
