package no.samrad.invitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.samrad.job.CalendarMethod;
import no.samrad.job.CalendarPart;

/** Writes calendars (RFC 5545): one meeting for its people (RFC 5546), or many for one of them. */
final class CalendarWriter {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarWriter() {}

  /** For a mail, whose addresses are filled in when it leaves. */
  static CalendarPart forMail(
      CalendarMethod method, MeetingEvent event, String council, boolean attendee) {
    CalendarLines people = new CalendarLines();
    organizer(people, council, CalendarPart.NOBODY_YET);
    if (attendee) {
      people.add(
          "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
          CalendarPart.NOBODY_YET);
    }
    return new CalendarPart(method, String.join("\n", published(method, event, people.all())));
  }

  /** For a file that somebody takes home. */
  static List<String> forFile(MeetingEvent event, String council, String organizer) {
    CalendarLines people = new CalendarLines();
    organizer(people, council, organizer);
    return published(CalendarMethod.PUBLISH, event, people.all());
  }

  /** For a calendar that comes back every hour. */
  static List<String> forFeed(String name, List<MeetingEvent> events) {
    CalendarLines lines = begun();
    lines.addText("NAME", name).addText("X-WR-CALNAME", name);
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").add("X-PUBLISHED-TTL", "PT1H");
    lines.addAll(NorwegianTime.DEFINITION);
    events.forEach(each -> event(lines, each, List.of()));
    return lines.add("END", "VCALENDAR").all();
  }

  private static List<String> published(
      CalendarMethod method, MeetingEvent event, List<String> people) {
    CalendarLines lines = begun().add("METHOD", method.name());
    lines.addAll(NorwegianTime.DEFINITION);
    event(lines, event, people);
    return lines.add("END", "VCALENDAR").all();
  }

  private static CalendarLines begun() {
    return new CalendarLines()
        .add("BEGIN", "VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//Samrad//NFP councils//NO")
        .add("CALSCALE", "GREGORIAN");
  }

  private static void organizer(CalendarLines lines, String council, String address) {
    lines.add("ORGANIZER;CN=" + CalendarLines.quoted(council), address);
  }

  private static void event(CalendarLines lines, MeetingEvent event, List<String> people) {
    lines.add("BEGIN", "VEVENT").add("UID", event.uid());
    lines.add("SEQUENCE", Long.toString(event.sequence()));
    lines.add("DTSTAMP", stamp(event.stamp())).addAll(times(event.time()));
    lines.add("STATUS", event.certainty().name());
    lines.add("TRANSP", takesTime(event) ? "OPAQUE" : "TRANSPARENT");
    EventWords words = event.words();
    lines.addText("SUMMARY", words.summary()).addText("LOCATION", words.location());
    lines.addText("DESCRIPTION", words.description());
    if (!words.url().isEmpty()) {
      lines.add("URL", words.url());
    }
    lines.addAll(people).add("END", "VEVENT");
  }

  private static boolean takesTime(MeetingEvent event) {
    return event.time().takesTime() && event.certainty() != EventCertainty.CANCELLED;
  }

  private static List<String> times(EventTime time) {
    if (time.starts() == null) {
      return List.of(
          NorwegianTime.day("DTSTART", time.day()),
          NorwegianTime.day("DTEND", time.day().plusDays(1)));
    }
    String start = NorwegianTime.moment("DTSTART", time.day(), time.starts());
    return time.ends() == null
        ? List.of(start)
        : List.of(start, NorwegianTime.moment("DTEND", time.day(), time.ends()));
  }

  private static String stamp(Instant moment) {
    return STAMP.format(moment);
  }
}
