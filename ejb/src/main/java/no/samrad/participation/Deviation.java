package no.samrad.participation;

import java.time.Instant;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * Consent after the limit, with the reason and who approved it.
 *
 * @param norm the edition of the norm that sets the limit
 */
record Deviation(
    Gestation was,
    Gestation limit,
    long norm,
    StatedReason reason,
    PersonId recordedBy,
    PersonId approvedBy,
    Instant at) {

  Deviation {
    if (approvedBy == null) {
      throw new RuleViolation(ParticipationRule.APPROVER_MISSING);
    }
    if (approvedBy.equals(recordedBy)) {
      throw new RuleViolation(ParticipationRule.APPROVER_IS_ONESELF);
    }
  }
}
