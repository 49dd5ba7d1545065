package no.samrad.yearplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.Period;
import no.samrad.shared.PlainText;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** When schools are closed, as it is entered; both days belong to it. */
public record SchoolTime(String name, LocalDate from, LocalDate lastDay) implements Serializable {

  static final int LONGEST_NAME = 100;
  static final int MOST_DAYS = 92;

  public SchoolTime {
    name = PlainText.line(name);
    if (name.isEmpty()) {
      throw new RuleViolation(YearPlanRule.BREAK_NAME_MISSING);
    }
    if (PlainText.length(name) > LONGEST_NAME) {
      throw new RuleViolation(YearPlanRule.BREAK_NAME_TOO_LONG, LONGEST_NAME);
    }
    NationalIdentityNumber.refuseIn(name);
  }

  Period period(LocalDate today) {
    PlausibleDay.require(from, today);
    PlausibleDay.require(lastDay, today);
    Period period = Period.throughLastDay(from, lastDay);
    if (ChronoUnit.DAYS.between(from, lastDay) >= MOST_DAYS) {
      throw new RuleViolation(YearPlanRule.BREAK_TOO_LONG, MOST_DAYS);
    }
    return period;
  }
}
