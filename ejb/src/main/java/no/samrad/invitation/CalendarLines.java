package no.samrad.invitation;

import java.util.ArrayList;
import java.util.List;

/** Lines of iCalendar as they are written one after the other, not folded. */
final class CalendarLines {

  private final List<String> lines = new ArrayList<>();

  /** A line whose value needs no care. */
  CalendarLines add(String name, String value) {
    lines.add(name + ":" + value);
    return this;
  }

  /** A line of text; none when it is empty. */
  CalendarLines addText(String name, String text) {
    return text.isEmpty() ? this : add(name, escaped(text));
  }

  CalendarLines addAll(List<String> more) {
    lines.addAll(more);
    return this;
  }

  List<String> all() {
    return List.copyOf(lines);
  }

  /** RFC 5545, 3.3.11: what would end or divide the value is marked; other controls are dropped. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n?|\n", "\\\\n")
        .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
  }

  /** RFC 5545, 3.2: a quoted value has no quotation mark in it and no control character. */
  static String quoted(String value) {
    return '"' + value.replace('"', '\'').replaceAll("\\p{Cntrl}+", " ") + '"';
  }
}
