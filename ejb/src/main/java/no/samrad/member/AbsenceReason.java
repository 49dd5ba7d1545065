package no.samrad.member;

import java.io.Serializable;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** Why somebody does not come; theirs to give or not. */
record AbsenceReason(String text) implements Serializable {

  static final int LONGEST = 300;

  AbsenceReason {
    text = PlainText.line(text);
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(MemberRule.REASON_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
  }
}
