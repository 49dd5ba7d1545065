package no.samrad.signing;

import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What an attachment is called in the agreement. */
record AttachmentTitle(String text) {

  static final int LONGEST = 200;

  AttachmentTitle {
    text = PlainText.line(text);
    if (text.isEmpty()) {
      throw new RuleViolation(SigningRule.TITLE_MISSING);
    }
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(SigningRule.TITLE_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
  }
}
