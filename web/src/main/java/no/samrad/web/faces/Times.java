package no.samrad.web.faces;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of the day as people write them in Norway: 12.00, and whatever can mean only that. */
public final class Times {

  private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("HH.mm");
  private static final Pattern TYPED =
      Pattern.compile("(?:kl\\.? ?)?(?<h>\\d{1,2})(?:[.:]?(?<m>\\d{2}))?(?:[.:]00)?");
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private Times() {}

  public static String format(LocalTime time) {
    return time == null ? "" : NORWEGIAN.format(time);
  }

  /** Null for no text; anything that is not a time is refused with a sentence. */
  static LocalTime parse(String text) {
    String typed = text == null ? "" : Characters.plainSpaces(text).strip();
    if (typed.isEmpty()) {
      return null;
    }
    Matcher matcher = TYPED.matcher(typed);
    if (!matcher.matches()) {
      throw new Unreadable("input.time.unreadable");
    }
    int hour = Integer.parseInt(matcher.group("h"));
    int minute = matcher.group("m") == null ? 0 : Integer.parseInt(matcher.group("m"));
    if (hour >= HOURS || minute >= MINUTES) {
      throw new Unreadable("input.time.unreadable");
    }
    return LocalTime.of(hour, minute);
  }
}
