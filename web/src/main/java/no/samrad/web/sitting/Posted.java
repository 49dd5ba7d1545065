package no.samrad.web.sitting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.sitting.SittingRule;

/** What a control of the page of a meeting has sent. */
record Posted(NfpMeetingId meeting, HttpServletRequest request) {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.: ]?(\\d{2})?");

  String text(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  boolean has(String name) {
    return !text(name).isBlank();
  }

  /** A number we have written into the page. */
  long number(String name) {
    String value = text(name);
    if (!value.matches("\\d{1,18}")) {
      throw new NotFound(name);
    }
    return Long.parseLong(value);
  }

  ItemId item() {
    return new ItemId(number("item"));
  }

  /** Null when none was sent. */
  ItemId seenItem() {
    return has("seen") ? new ItemId(number("seen")) : null;
  }

  SeatId seat() {
    return new SeatId(number("seat"));
  }

  /** Null when none was chosen. */
  SeatId seatOrNone(String name) {
    return has(name) ? new SeatId(number(name)) : null;
  }

  /** Null when none was chosen, or one that does not exist. */
  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return List.of(type.getEnumConstants()).stream()
        .filter(each -> each.name().equals(text(name)))
        .findFirst()
        .orElse(null);
  }

  /** 12.08, 12:08, 1208 or 12; null when nothing was typed. */
  LocalTime time(String name) {
    String typed = text(name).strip();
    if (typed.isEmpty()) {
      return null;
    }
    Matcher parts = TIME.matcher(typed);
    if (!parts.matches()) {
      throw new RuleViolation(SittingRule.TIME_UNREADABLE);
    }
    int minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    try {
      return LocalTime.of(Integer.parseInt(parts.group(1)), minutes);
    } catch (DateTimeException e) {
      throw new RuleViolation(SittingRule.TIME_UNREADABLE);
    }
  }

  /** The numbers behind a prefix, of fields that repeat. */
  List<Long> numbersOf(String prefix) {
    return request.getParameterMap().keySet().stream()
        .filter(name -> name.matches(Pattern.quote(prefix) + "\\d{1,18}"))
        .map(name -> Long.valueOf(name.substring(prefix.length())))
        .sorted()
        .toList();
  }
}
