package no.samrad.shared;

import java.io.Serializable;

/** Why somebody did something, in their own words; kept in the audit trail for good. */
public record Reason(String text) implements Serializable {

  public static final int LONGEST = 1000;

  public Reason {
    text = PlainText.lines(text);
    if (text.isEmpty()) {
      throw new RuleViolation(SharedRule.REASON_MISSING);
    }
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(SharedRule.REASON_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
  }
}
