package no.samrad.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import no.samrad.shared.RuleViolation;

/** What the clock on the wall says: minutes, and nothing that is yet to come. */
final class Clockwork {

  /** A computer's clock may be that much ahead of ours. */
  private static final int TOLERANCE = 5;

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH.mm");

  private Clockwork() {}

  /** The time that was said, or now; on the day of a meeting. */
  static LocalTime of(LocalTime said, LocalDate day, ZonedDateTime now) {
    LocalTime clock = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    if (said == null) {
      return clock;
    }
    LocalTime time = said.truncatedTo(ChronoUnit.MINUTES);
    if (!now.toLocalDate().equals(day) || !time.isAfter(clock)) {
      return time;
    }
    if (ChronoUnit.MINUTES.between(clock, time) > TOLERANCE) {
      throw new RuleViolation(SittingRule.NOT_YET, text(clock));
    }
    return clock;
  }

  static String text(LocalTime time) {
    return SHOWN.format(time);
  }
}
