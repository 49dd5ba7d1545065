package no.samrad.area;

import java.time.LocalDate;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** Something that holds in an area for a time. */
interface Term {

  Period period();

  /** Its days turn out to be others. */
  void runs(Period period);

  default LocalDate firstDay() {
    return period().firstDay().orElseThrow();
  }

  /** The area is closed after the day, and this ends with it. */
  default void endWithArea(LocalDate lastDay) {
    if (firstDay().isAfter(lastDay)) {
      throw new RuleViolation(AreaRule.CLOSED_BEFORE_PLANNED, firstDay());
    }
    runs(period().endingWith(lastDay));
  }

  default boolean begins(LocalDate day) {
    return firstDay().equals(day);
  }
}
