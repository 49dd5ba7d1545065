package no.samrad.gate;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * How legal basis or DPIA stand from a day on.
 *
 * @param reference case number or title of the document it rests on
 * @param lastDay the last day on which it is cleared; null for none
 */
public record NewClearance(
    ClearanceKind kind, ClearanceStatus status, String reference, LocalDate from, LocalDate lastDay)
    implements Serializable {

  static final int LONGEST = 300;

  public NewClearance {
    reference = PlainText.line(reference);
    if (status == null) {
      throw new RuleViolation(GateRule.STATUS_MISSING);
    }
    if (status == ClearanceStatus.CLEARED && reference.isEmpty()) {
      throw new RuleViolation(GateRule.REFERENCE_MISSING);
    }
    if (PlainText.length(reference) > LONGEST) {
      throw new RuleViolation(GateRule.REFERENCE_TOO_LONG, LONGEST);
    }
    if (status != ClearanceStatus.CLEARED && lastDay != null) {
      throw new RuleViolation(GateRule.LAST_DAY_WITHOUT_CLEARANCE);
    }
    NationalIdentityNumber.refuseIn(reference);
  }
}
