package no.samrad.area;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** A unit's membership in another area, in the way of a new one. */
record MemberElsewhere(AreaId area, String areaName, Period period) {

  /**
   * @param readable the caller may know which area it is
   */
  RuleViolation refusal(String unit, boolean readable) {
    if (!readable) {
      return new RuleViolation(AreaRule.MEMBER_ELSEWHERE, unit);
    }
    LocalDate first = period.firstDay().orElseThrow();
    return period
        .lastDay()
        .map(
            last ->
                new RuleViolation(
                    AreaRule.MEMBER_OF_ANOTHER_AREA_UNTIL, unit, areaName, first, last))
        .orElseGet(() -> new RuleViolation(AreaRule.MEMBER_OF_ANOTHER_AREA, unit, areaName, first));
  }
}
