package no.samrad.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.shared.SearchPattern;

/**
 * What somebody looks for among meetings: a number such as 3/2026 or PS 7/2026, or a part of a
 * title.
 *
 * @param number 0 when no number was typed
 * @param itemsOnly it is the number of an item
 * @param title pattern of a part of a title; empty when a number was typed, or too little
 */
record SoughtMeeting(int number, int year, boolean itemsOnly, String title) {

  /** Fewer letters may be part of anything. */
  private static final int FEWEST = 3;

  private static final Pattern NUMBER =
      Pattern.compile("(ps)?\\s*(\\d{1,5})\\s*/\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);

  static SoughtMeeting of(String typed) {
    Matcher number = NUMBER.matcher(typed.strip());
    if (number.matches()) {
      return new SoughtMeeting(
          Integer.parseInt(number.group(2)),
          Integer.parseInt(number.group(3)),
          number.group(1) != null,
          "");
    }
    SearchPattern pattern = SearchPattern.of(typed);
    return new SoughtMeeting(
        0, 0, false, pattern.needle().length() < FEWEST ? "" : pattern.anywhere());
  }

  boolean isNothing() {
    return number == 0 && title.isEmpty();
  }
}
