package no.samrad.shared;

import java.time.LocalDate;

/** Keeps years nobody means (0202, 20226) out of what is recorded. */
public final class PlausibleDay {

  static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  static final int YEARS_AHEAD = 50;

  private static final LocalDate FIRST_ASKED = LocalDate.of(1800, 1, 1);
  private static final LocalDate LAST_ASKED = LocalDate.of(2999, 12, 31);

  private PlausibleDay() {}

  public static LocalDate require(LocalDate day, LocalDate today) {
    if (day == null) {
      throw new RuleViolation(SharedRule.DAY_MISSING);
    }
    LocalDate latest = today.plusYears(YEARS_AHEAD);
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      throw new RuleViolation(SharedRule.DAY_OUT_OF_RANGE, EARLIEST, latest);
    }
    return day;
  }

  /**
   * For a query's {@code cast(? as date)}: days beyond all data give the same answer as the limit.
   */
  public static String forQuery(LocalDate day) {
    if (day.isBefore(FIRST_ASKED)) {
      return FIRST_ASKED.toString();
    }
    return day.isAfter(LAST_ASKED) ? LAST_ASKED.toString() : day.toString();
  }

  /** Null, "until further notice", is as good as any plausible day. */
  public static LocalDate requireIfGiven(LocalDate day, LocalDate today) {
    return day == null ? null : require(day, today);
  }
}
