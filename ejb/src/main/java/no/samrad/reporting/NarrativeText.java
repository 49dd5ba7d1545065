package no.samrad.reporting;

import java.io.Serializable;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** Why a figure is what it is, and what is done about it. */
public record NarrativeText(String cause, String action) implements Serializable {

  public static final int LONGEST = 2000;

  public NarrativeText {
    cause = PlainText.lines(cause);
    action = PlainText.lines(action);
    require(cause, ReportingRule.CAUSE_MISSING, ReportingRule.CAUSE_TOO_LONG);
    require(action, ReportingRule.ACTION_MISSING, ReportingRule.ACTION_TOO_LONG);
  }

  private static void require(String text, ReportingRule missing, ReportingRule tooLong) {
    if (text.isEmpty()) {
      throw new RuleViolation(missing);
    }
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(tooLong, LONGEST);
    }
    NationalIdentityNumber.refuseLookalikeIn(text);
  }
}
