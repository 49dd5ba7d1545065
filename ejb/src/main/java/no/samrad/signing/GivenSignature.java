package no.samrad.signing;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;

/**
 * A signature that was given somewhere else.
 *
 * @param note where the signed paper is, or how it can be looked up; empty with a file
 */
public record GivenSignature(LocalDate day, SignatureMethod method, String signatory, String note)
    implements Serializable {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_NOTE = 1000;

  public GivenSignature {
    signatory = PlainText.line(signatory);
    note = PlainText.lines(note);
    NationalIdentityNumber.refuseIn(signatory);
    NationalIdentityNumber.refuseIn(note);
    if (day == null) {
      throw new RuleViolation(SharedRule.DAY_MISSING);
    }
    if (method == null) {
      throw new RuleViolation(SigningRule.METHOD_MISSING);
    }
    if (signatory.isEmpty()) {
      throw new RuleViolation(SigningRule.SIGNATORY_MISSING);
    }
    if (PlainText.length(signatory) > LONGEST_NAME) {
      throw new RuleViolation(SigningRule.SIGNATORY_TOO_LONG, LONGEST_NAME);
    }
    if (PlainText.length(note) > LONGEST_NOTE) {
      throw new RuleViolation(SigningRule.EVIDENCE_TOO_LONG, LONGEST_NOTE);
    }
  }
}
