package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * A referral as it came in: days and codes, nothing that says who she is.
 *
 * @param gestation how long the pregnancy had lasted on the day; null when nobody knows
 * @param criteria codes of the set of the day
 */
public record NewReferral(
    LocalDate day,
    String source,
    UnitId unit,
    Gestation gestation,
    Boolean firstTime,
    Set<String> criteria)
    implements Serializable {

  public NewReferral {
    criteria = Set.copyOf(criteria);
    if (source == null || source.isEmpty()) {
      throw new RuleViolation(ParticipationRule.SOURCE_MISSING);
    }
    if (unit == null) {
      throw new RuleViolation(ParticipationRule.UNIT_MISSING);
    }
    if (firstTime == null) {
      throw new RuleViolation(ParticipationRule.FIRST_TIME_MISSING);
    }
  }
}
