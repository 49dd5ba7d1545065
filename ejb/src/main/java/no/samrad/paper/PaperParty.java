package no.samrad.paper;

import java.util.List;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.shared.UnitId;
import no.samrad.wording.DocumentLanguage;

/**
 * A party as papers name it.
 *
 * @param form the language form of a unit; empty for an organisation
 * @param number of the municipality or organisation; may be empty
 * @param unit null for an organisation
 */
record PaperParty(
    PartyId id,
    PartyRole role,
    Both name,
    String form,
    String number,
    UnitId unit,
    Duty duty,
    DecidingBody body) {

  /** What it has to do with a version. */
  record Duty(boolean adopts, boolean signs, String signatory) {}

  /** A council that meets decides for it. */
  boolean decides() {
    return unit != null
        && duty.adopts()
        && body != DecidingBody.ADMINISTRATION
        && body != DecidingBody.BOARD;
  }

  /** Its own; where it is neutral, that of the host; else Bokmål. */
  DocumentLanguage language(List<PaperParty> all) {
    return all.stream()
        .filter(each -> each.role == PartyRole.HOST)
        .findFirst()
        .filter(host -> isNeutral())
        .map(host -> DocumentLanguage.of(host.form))
        .orElse(DocumentLanguage.of(form));
  }

  private boolean isNeutral() {
    return !form.equals("nb") && !form.equals("nn");
  }
}
