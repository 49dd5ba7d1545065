package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.RuleViolation;

/**
 * Notice and the last day that follows from it: the same day so many months later, or the last of
 * that month where it has no such day.
 */
public record NoticePeriod(LocalDate noticeOn, int months) implements Serializable {

  static final int MOST_MONTHS = 60;

  public NoticePeriod {
    if (months < 0 || months > MOST_MONTHS) {
      throw new RuleViolation(AgreementRule.NOTICE_OUT_OF_RANGE, MOST_MONTHS);
    }
  }

  public LocalDate lastDay() {
    return noticeOn.plusMonths(months);
  }

  /** The month of the last day is too short for the day of the notice. */
  public boolean shortened() {
    return lastDay().getDayOfMonth() != noticeOn.getDayOfMonth();
  }
}
