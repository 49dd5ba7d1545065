package no.samrad.agreement;

import java.time.LocalDate;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** The day something was done: today, or an earlier one that is entered later. */
final class StepDay {

  private StepDay() {}

  static LocalDate require(LocalDate day, LocalDate today) {
    PlausibleDay.require(day, today);
    if (day.isAfter(today)) {
      throw new RuleViolation(AgreementRule.DAY_IN_FUTURE, today);
    }
    return day;
  }
}
