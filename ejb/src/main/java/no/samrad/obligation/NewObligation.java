package no.samrad.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.PartyId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;

/**
 * What a party is to owe.
 *
 * @param owner who sees to it, by name; empty for the party as a whole
 * @param lineage the clause it comes from; 0 for none
 * @param lastDue null: as long as the agreement
 */
public record NewObligation(
    PartyId party,
    String owner,
    long lineage,
    String title,
    String details,
    Rhythm rhythm,
    EvidenceKind evidence,
    LocalDate firstDue,
    LocalDate lastDue)
    implements Serializable {

  public NewObligation {
    title = ShortText.required(title, ShortText.LINE, ObligationRule.TITLE_MISSING);
    owner = ShortText.optional(owner, ShortText.LINE);
    details = ShortText.optional(details, ShortText.DETAILS);
    if (party == null) {
      throw new RuleViolation(ObligationRule.PARTY_MISSING);
    }
    if (rhythm == null) {
      throw new RuleViolation(ObligationRule.RHYTHM_MISSING);
    }
    if (evidence == null) {
      throw new RuleViolation(ObligationRule.EVIDENCE_KIND_MISSING);
    }
    if (firstDue == null) {
      throw new RuleViolation(SharedRule.DAY_MISSING);
    }
    if (lastDue != null && lastDue.isBefore(firstDue)) {
      throw new RuleViolation(ObligationRule.ENDS_BEFORE_IT_BEGINS);
    }
  }
}
