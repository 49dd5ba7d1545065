package no.samrad.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import no.samrad.shared.RuleViolation;

/** How long somebody was in a meeting, and how long they prepared for it, in minutes. */
public record WorkingTime(int meeting, int preparation) implements Serializable {

  static final int MOST_MEETING_HOURS = 24;
  static final int MOST_PREPARATION_HOURS = 100;

  private static final int AN_HOUR = 60;

  public WorkingTime {
    if (meeting < 0 || meeting > MOST_MEETING_HOURS * AN_HOUR) {
      throw new RuleViolation(HoursRule.MEETING_TIME_OUT_OF_RANGE, MOST_MEETING_HOURS);
    }
    if (preparation < 0 || preparation > MOST_PREPARATION_HOURS * AN_HOUR) {
      throw new RuleViolation(HoursRule.PREPARATION_OUT_OF_RANGE, MOST_PREPARATION_HOURS);
    }
  }

  /** As people write it: 1,5 hours. Null is what they forgot. */
  public static WorkingTime ofHours(BigDecimal meeting, BigDecimal preparation) {
    if (meeting == null) {
      throw new RuleViolation(HoursRule.MEETING_TIME_MISSING);
    }
    if (preparation == null) {
      throw new RuleViolation(HoursRule.PREPARATION_MISSING);
    }
    return new WorkingTime(
        minutes(meeting, HoursRule.MEETING_TIME_OUT_OF_RANGE, MOST_MEETING_HOURS),
        minutes(preparation, HoursRule.PREPARATION_OUT_OF_RANGE, MOST_PREPARATION_HOURS));
  }

  private static int minutes(BigDecimal hours, HoursRule rule, int most) {
    if (hours.signum() < 0 || hours.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new RuleViolation(rule, most);
    }
    return hours
        .multiply(BigDecimal.valueOf(AN_HOUR))
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** As people write it. */
  public static BigDecimal hours(long minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(AN_HOUR), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
