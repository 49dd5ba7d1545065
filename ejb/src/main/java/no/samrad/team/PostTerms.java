package no.samrad.team;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * What somebody is in a team, for which employer, how much, and from when to when.
 *
 * @param certifiedOn null until the person is approved to follow up participants alone
 * @param lastDay null: until further notice
 */
public record PostTerms(
    PostFunction function,
    Profession profession,
    UnitId employer,
    Integer percentage,
    LocalDate certifiedOn,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {

  private static final int FULL_TIME = 100;

  void requireWhole() {
    if (function == null) {
      throw new RuleViolation(TeamRule.FUNCTION_MISSING);
    }
    if (profession == null) {
      throw new RuleViolation(TeamRule.PROFESSION_MISSING);
    }
    if (employer == null) {
      throw new RuleViolation(TeamRule.EMPLOYER_MISSING);
    }
    requirePercentage(percentage);
  }

  static void requirePercentage(Integer percentage) {
    if (percentage == null || percentage < 1 || percentage > FULL_TIME) {
      throw new RuleViolation(TeamRule.PERCENTAGE_OUT_OF_RANGE, FULL_TIME);
    }
  }

  PostTerms with(Integer another, Period during) {
    return new PostTerms(
        function,
        profession,
        employer,
        another,
        certifiedOn,
        during.firstDay().orElseThrow(),
        during.lastDay().orElse(null));
  }

  Period period() {
    return Period.throughLastDay(from, lastDay);
  }
}
