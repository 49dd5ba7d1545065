package no.samrad.signing;

import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentVersion;
import no.samrad.agreement.VersionId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/**
 * The version that was sent, and whether it may be signed.
 *
 * @param toAdopt how many must adopt it
 * @param adoptedOn the day the last of them had; the day it was sent where nobody has to
 * @param endedOn the last day of an agreement that has ended; null while it lasts
 */
record SigningCase(
    AreaId area,
    AgreementId agreement,
    SentVersion sent,
    long toAdopt,
    long adopted,
    LocalDate adoptedOn,
    LocalDate endedOn) {

  VersionId version() {
    return sent.id();
  }

  /** Every party has adopted it, and it stands. */
  void requireReady() {
    if (sent.supersededOn() != null) {
      throw new RuleViolation(SigningRule.SUPERSEDED, sent.supersededOn());
    }
    if (endedOn != null) {
      throw new RuleViolation(SigningRule.AGREEMENT_ENDED, endedOn);
    }
    if (adopted < toAdopt) {
      throw new RuleViolation(SigningRule.NOT_ADOPTED_BY_ALL, adopted, toAdopt);
    }
  }

  SentVersion.SentParty requireSigner(PartyId party) {
    return sent.party(party)
        .filter(SentVersion.SentParty::signs)
        .orElseThrow(() -> new RuleViolation(SigningRule.NOT_A_PARTY));
  }
}
