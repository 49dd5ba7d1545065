package no.samrad.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.shared.RuleViolation;

/**
 * Meetings as events of an iCalendar file (RFC 5545): of each the start, the summary and the
 * status. Long lines are folded there; what stands inside an alarm is not the event's.
 */
final class EventCalendar {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final Pattern PROPERTY =
      Pattern.compile("(?s)([A-Za-z-]+)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)");
  private static final Pattern MOMENT = Pattern.compile("(\\d{8})(?:T(\\d{6})(Z?))?");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([nN,;\\\\])");
  private static final Set<String> REPEATING = Set.of("RRULE", "RDATE", "RECURRENCE-ID");

  private final List<FileRow> rows = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final Map<String, String> event = new HashMap<>();
  private int begunAt;

  private EventCalendar() {}

  static boolean isOne(String text) {
    return text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR");
  }

  static List<FileRow> read(String text) {
    EventCalendar calendar = new EventCalendar();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; ) {
      StringBuilder whole = new StringBuilder(lines[i]);
      int next = i + 1;
      while (next < lines.length && lines[next].matches("(?s)[ \t].*")) {
        whole.append(lines[next++].substring(1));
      }
      calendar.take(whole.toString(), i + 1);
      i = next;
    }
    if (!calendar.open.isEmpty()) {
      throw new RuleViolation(CalendarRule.FILE_CUT_SHORT);
    }
    return calendar.rows;
  }

  private void take(String line, int number) {
    Matcher property = PROPERTY.matcher(line);
    if (!property.matches()) {
      return;
    }
    String name = property.group(1).toUpperCase(Locale.ROOT);
    String value = property.group(3);
    if (name.equals("BEGIN")) {
      begin(value, number);
    } else if (name.equals("END")) {
      end(value);
    } else if (isIn("VEVENT")) {
      event.put(name, value);
    }
  }

  private void begin(String what, int number) {
    open.add(what.strip().toUpperCase(Locale.ROOT));
    if (isIn("VEVENT")) {
      event.clear();
      begunAt = number;
    }
  }

  private void end(String what) {
    if (!isIn(what.strip().toUpperCase(Locale.ROOT))) {
      throw new RuleViolation(CalendarRule.FILE_CUT_SHORT);
    }
    if (isIn("VEVENT")) {
      rows.add(row());
    }
    open.remove(open.size() - 1);
  }

  private boolean isIn(String what) {
    return !open.isEmpty() && open.get(open.size() - 1).equals(what);
  }

  private FileRow row() {
    boolean recurs = event.keySet().stream().anyMatch(REPEATING::contains);
    String summary = plain(event.getOrDefault("SUMMARY", ""));
    String status = event.getOrDefault("STATUS", "");
    String shown = status.strip().equalsIgnoreCase("CANCELLED") ? "cancelled" : "";
    return new FileRow(begunAt, day(event.getOrDefault("DTSTART", "")), "", summary, shown, recurs);
  }

  /** Midnight in Greenwich is another day in Norway; a local time is the day it says. */
  private static String day(String start) {
    Matcher moment = MOMENT.matcher(start.strip());
    if (!moment.matches()) {
      return start;
    }
    try {
      LocalDate day = LocalDate.parse(moment.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      if (!"Z".equals(moment.group(3))) {
        return day.toString();
      }
      String both = moment.group(1) + moment.group(2);
      return LocalDateTime.parse(both, DateTimeFormatter.ofPattern("uuuuMMddHHmmss"))
          .atOffset(ZoneOffset.UTC)
          .atZoneSameInstant(NORWAY)
          .toLocalDate()
          .toString();
    } catch (DateTimeException e) {
      return start;
    }
  }

  private static String plain(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(
            found ->
                found.group(1).equalsIgnoreCase("n")
                    ? " "
                    : Matcher.quoteReplacement(found.group(1)));
  }
}
