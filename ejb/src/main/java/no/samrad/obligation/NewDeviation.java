package no.samrad.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.PartyId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;

/**
 * Something a party does not keep, or two disagree about.
 *
 * @param other the other of the two; null when it is about one
 */
public record NewDeviation(
    DeviationKind kind, PartyId party, PartyId other, String description, LocalDate openedOn)
    implements Serializable {

  public NewDeviation {
    if (kind == null) {
      throw new RuleViolation(ObligationRule.KIND_MISSING);
    }
    if (party == null) {
      throw new RuleViolation(ObligationRule.PARTY_MISSING);
    }
    if (party.equals(other)) {
      throw new RuleViolation(ObligationRule.SAME_PARTY);
    }
    if (openedOn == null) {
      throw new RuleViolation(SharedRule.DAY_MISSING);
    }
    description =
        ShortText.required(description, ShortText.STORY, ObligationRule.DESCRIPTION_MISSING);
  }
}
