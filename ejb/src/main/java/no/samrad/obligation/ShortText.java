package no.samrad.obligation;

import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** Words somebody typed, cleaned, not too long, and naming nobody by number. */
final class ShortText {

  static final int LINE = 200;
  static final int NOTE = 1000;
  static final int DETAILS = 2000;
  static final int STORY = 4000;

  private ShortText() {}

  static String optional(String typed, int longest) {
    String text = PlainText.lines(typed);
    if (PlainText.length(text) > longest) {
      throw new RuleViolation(ObligationRule.TEXT_TOO_LONG, longest);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }

  static String required(String typed, int longest, ObligationRule missing) {
    String text = optional(typed, longest);
    if (text.isEmpty()) {
      throw new RuleViolation(missing);
    }
    return text;
  }
}
